import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type Actor, hasRole } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { refuse } from '../assessments.refusals.js';
import { Instruments } from '../instrument/instruments.service.js';
import { DraftWriter } from '../lifecycle/draft-writer.js';
import { appliesTo } from '../scoring/score.rules.js';
import { AssignmentEntity } from './assignment.entity.js';
import { ASSIGNMENT } from './teamwork.reminders.js';
import { assignmentsWith, assignPractices, countUnassigned, unassignPractices } from './teamwork.queries.js';
import { isAssignable } from './teamwork.rules.js';

/** Practices for a colleague, or for nobody. */
export interface Assigning {
  /** Null takes the practices from whoever has them. */
  readonly assigneeId: string | null;
  readonly dueOn: Day;
  readonly message: string;
  readonly items: readonly string[];
}

/** Who answers which practice, by when. */
@Injectable()
export class Assignments {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Gives practices to a colleague, who is told by mail and has a task. Assigning the same again changes nothing.
   * @throws Refused at their fields `assessments.choose-practices`, `assessments.not-a-colleague`,
   *   `assessments.no-such-day`; `not-found` for an unknown practice, `assessments.not-applicable`; as `DraftWriter.write`
   */
  async assign(actor: Actor, companyId: string, { assigneeId, dueOn, message, items }: Assigning): Promise<void> {
    await this.drafts.write(actor, companyId, 'assessments.assign', async (tx, draft, userId) => {
      if (items.length === 0) throw refuse('assessments.choose-practices', { status: 422, field: 'items' });
      for (const itemId of items) {
        const item = await this.instruments.item(tx, draft.instrumentId, itemId);
        if (!appliesTo(item, draft.profile)) throw refuse('assessments.not-applicable');
      }
      const before = await assignmentsWith(tx, draft.id, items);
      if (assigneeId === null) await unassignPractices(tx, draft.id, items);
      else {
        const people = await this.colleagues(tx, companyId);
        if (!people.some(({ userId: id }) => id === assigneeId))
          throw refuse('assessments.not-a-colleague', { status: 422, field: 'assigneeId' });
        if (!isAssignable(dueOn, dayOf(this.clock.now())))
          throw refuse('assessments.no-such-day', { status: 422, field: 'dueOn' });
        if (await this.isAssigned(tx, before, { assessmentId: draft.id, assigneeId, dueOn, message, items })) return;
        const id = newId();
        const assignment = { id, assessmentId: draft.id, companyId, assigneeId, dueOn, message };
        await tx.insert(AssignmentEntity, { ...assignment, assignedBy: userId, assignedAt: this.clock.now() });
        await assignPractices(tx, assignment, items);
        before.push(id);
      }
      for (const id of before) await this.reminders.refresh(tx, ASSIGNMENT, id);
    });
  }

  /** Reconciles the reminders of who should answer these practices, after their answers changed. */
  async answersChanged(tx: EntityManager, assessmentId: string, items: readonly string[]): Promise<void> {
    for (const id of await assignmentsWith(tx, assessmentId, items)) await this.reminders.refresh(tx, ASSIGNMENT, id);
  }

  /** The people of the company who may answer, by name. */
  async colleagues(tx: EntityManager, companyId: string): Promise<{ userId: string; name: string }[]> {
    const members = await this.accounts.membersOf(tx, companyId);
    return members
      .filter((member) => hasRole(member, 'company_admin', 'company_editor'))
      .map(({ userId, name }) => ({ userId, name }));
  }

  /** Whether all these practices are assigned just so already. */
  private async isAssigned(
    tx: EntityManager,
    assignments: readonly string[],
    wanted: Omit<Assigning, 'assigneeId'> & { readonly assessmentId: string; readonly assigneeId: string },
  ): Promise<boolean> {
    const [only, ...others] = assignments;
    if (only === undefined || others.length > 0) return false;
    const known = await tx.findOneBy(AssignmentEntity, { id: only });
    const { assigneeId, dueOn, message } = wanted;
    if (known?.assigneeId !== assigneeId || known.dueOn !== dueOn || known.message !== message) return false;
    return (await countUnassigned(tx, wanted.assessmentId, wanted.items)) === 0;
  }
}
