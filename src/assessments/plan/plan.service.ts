import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, Database } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { refuse } from '../assessments.refusals.js';
import { requireMayAnswer } from '../lifecycle/draft-writer.js';
import { latestOf } from '../lifecycle/assessment.queries.js';
import { Assignments } from '../teamwork/assignments.service.js';
import { PlanActionEntity, PlanNoteEntity } from './plan.entity.js';
import { PlanFeed } from './plan-feed.js';
import { actionsOf, insertAction, lockAction, type PlanAction } from './plan.queries.js';
import { PLAN_ACTION } from './plan.reminders.js';
import { type ActionMove, actionTitle, moved, type NoteKind } from './plan.rules.js';
import { proposals } from './plan.views.js';

/** What of an action its company decides. */
export interface ActionPlan {
  readonly title: string;
  /** Null: nobody yet. */
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
}

/** The improvement plan of a company: its actions, and what is done about them. */
@Injectable()
export class ImprovementPlan {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: AssessmentReader,
    private readonly assignments: Assignments,
    private readonly reminders: Reminders,
    private readonly feed: PlanFeed,
  ) {}

  /** The practices with which the company reaches its next level and which have no action yet. */
  async shortest(tx: EntityManager, companyId: string): Promise<string[]> {
    const assessment = await this.reader.latest(tx, companyId);
    const gaps = assessment ? proposals(assessment, await actionsOf(tx, companyId)) : [];
    return gaps.flatMap(({ itemId, onWay }) => (onWay ? [itemId] : []));
  }

  /** The company's open actions, the next due first. */
  async open(tx: EntityManager, companyId: string): Promise<PlanAction[]> {
    return (await actionsOf(tx, companyId)).filter(({ state }) => state === 'open');
  }

  /**
   * Plans an action for each of these gaps, all for one person and day or for nobody yet. A practice that has an open
   * action keeps it. Gives how many were added.
   * @throws Refused `forbidden`, `assessments.not-started`, `assessments.choose-practices`, `assessments.not-a-colleague`
   */
  async add(
    actor: Actor,
    companyId: string,
    items: readonly string[],
    { ownerId, dueOn }: Pick<ActionPlan, 'ownerId' | 'dueOn'>,
  ): Promise<number> {
    return this.change(actor, companyId, 'assessments.plan-gaps', async (tx, userId) => {
      const assessment = await this.reader.latest(tx, companyId);
      if (!assessment) throw refuse('assessments.not-started');
      if (items.length === 0) throw refuse('assessments.choose-practices', { status: 422, field: 'items' });
      await this.requireColleague(tx, companyId, ownerId);
      const gaps = new Map(proposals(assessment, await actionsOf(tx, companyId)).map((gap) => [gap.itemId, gap]));
      const added: string[] = [];
      for (const itemId of new Set(items)) {
        const gap = gaps.get(itemId);
        const item = assessment.instrument.items.find(({ id }) => id === itemId);
        // planned meanwhile, or no gap any more: then there is nothing to plan
        if (!gap || !item) continue;
        const id = newId();
        const action = {
          id,
          companyId,
          assessmentId: assessment.id,
          itemId,
          title: actionTitle(item.anchors[gap.to]),
          fromValue: gap.from,
          target: gap.to,
          ownerId,
          dueOn,
          createdBy: userId,
          createdAt: this.clock.now(),
        };
        if (await insertAction(tx, action)) added.push(id);
      }
      for (const id of added) await this.reminders.refresh(tx, PLAN_ACTION, id);
      return added.length;
    });
  }

  /**
   * Plans an action of the company's own.
   * @param id of the form it came from, so that a form that arrives twice plans once
   * @throws Refused as `add`
   */
  async addOwn(actor: Actor, companyId: string, id: string, plan: ActionPlan): Promise<void> {
    await this.change(actor, companyId, 'assessments.plan-own', async (tx, createdBy) => {
      const assessment = await latestOf(tx, companyId);
      if (!assessment) throw refuse('assessments.not-started');
      await this.requireColleague(tx, companyId, plan.ownerId);
      const own = { ...plan, id: isId(id) ? id : newId(), companyId, assessmentId: assessment.id };
      const gap = { itemId: null, fromValue: null, target: null };
      if (await insertAction(tx, { ...own, ...gap, createdBy, createdAt: this.clock.now() }))
        await this.reminders.refresh(tx, PLAN_ACTION, own.id);
    });
  }

  /**
   * Changes what an open action says, who does it and by when. Saving what is stored changes nothing.
   * @throws Refused `not-found`, `forbidden`, `assessments.plan-ended`, `assessments.not-a-colleague`, `conflict` when it
   *   was changed since `version`
   */
  async save(actor: Actor, companyId: string, id: string, version: number, plan: ActionPlan): Promise<void> {
    await this.changeAction(actor, companyId, id, async (tx, action) => {
      const { title, ownerId, dueOn } = plan;
      if (action.title === title && action.ownerId === ownerId && action.dueOn === dueOn) return;
      if (action.state !== 'open') throw refuse('assessments.plan-ended');
      if (action.version !== version) throw conflict();
      await this.requireColleague(tx, companyId, ownerId);
      await tx.update(PlanActionEntity, { id }, { title, ownerId, dueOn, version: version + 1 });
    });
  }

  /** Notes progress. The same note sent twice is kept once. @throws Refused `not-found`, `forbidden` */
  async note(actor: Actor, companyId: string, id: string, note: { id: string; text: string }): Promise<void> {
    await this.changeAction(actor, companyId, id, (tx, action, userId) =>
      this.write(tx, action, { ...note, kind: 'progress', by: userId }),
    );
  }

  /**
   * Ends an action, opens it again, or says whether what was done still works. What was done feeds the draft that is open.
   * A move that was made already changes nothing.
   * @throws Refused `not-found`, `forbidden`, `conflict`; `assessments.plan-taken` when its practice has another open one
   */
  async move(
    actor: Actor,
    companyId: string,
    id: string,
    { move, text, version, noteId }: { move: ActionMove; text: string; version: number; noteId: string },
  ): Promise<void> {
    await this.changeAction(actor, companyId, id, async (tx, action, userId) => {
      if (isId(noteId) && (await tx.existsBy(PlanNoteEntity, { id: noteId }))) return;
      const next = moved(action, move, dayOf(this.clock.now()));
      if (!next || action.version !== version) throw conflict();
      if (next.state === 'open' && action.itemId !== null) {
        const open = (await actionsOf(tx, companyId)).some(
          (one) => one.state === 'open' && one.itemId === action.itemId,
        );
        if (open) throw refuse('assessments.plan-taken');
      }
      const { note: kind, ...changes } = next;
      const endedOn = move === 'works' ? action.endedOn : next.endedOn;
      await tx.update(PlanActionEntity, { id }, { ...changes, endedOn, version: version + 1 });
      await this.write(tx, action, { id: noteId, kind, text, by: userId });
      if (move === 'finish') await this.feed.feed(tx, companyId);
    });
  }

  private write(
    tx: EntityManager,
    { id: actionId, companyId }: PlanAction,
    { id, kind, text, by }: { id: string; kind: NoteKind; text: string; by: string },
  ): Promise<void> {
    const note = { id: isId(id) ? id : newId(), actionId, companyId, kind, text, writtenBy: by };
    return this.feed.write(tx, { ...note, writtenAt: this.clock.now() });
  }

  private async changeAction(
    actor: Actor,
    companyId: string,
    id: string,
    work: (tx: EntityManager, action: PlanAction, userId: string) => Promise<void>,
  ): Promise<void> {
    await this.change(actor, companyId, 'assessments.plan-action', async (tx, userId) => {
      const action = isId(id) ? await lockAction(tx, id) : null;
      if (action?.companyId !== companyId) throw notFound();
      await work(tx, action, userId);
      await this.reminders.refresh(tx, PLAN_ACTION, id);
    });
  }

  private change<T>(
    actor: Actor,
    companyId: string,
    what: string,
    work: (tx: EntityManager, userId: string) => Promise<T>,
  ): Promise<T> {
    return this.db.change(actor, { what, subject: companyId }, (tx) => work(tx, requireMayAnswer(actor, companyId)));
  }

  private async requireColleague(tx: EntityManager, companyId: string, ownerId: string | null): Promise<void> {
    if (ownerId === null) return;
    const people = await this.assignments.colleagues(tx, companyId);
    if (!people.some(({ userId }) => userId === ownerId))
      throw refuse('assessments.not-a-colleague', { status: 422, field: 'ownerId' });
  }
}
