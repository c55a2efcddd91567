import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import type { Actor } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { Instruments } from '../instrument/instruments.service.js';
import { AssessmentStarts, type StartedAssessment } from '../lifecycle/assessment-starts.js';
import { lockLatestOf } from '../lifecycle/assessment.queries.js';
import { isOpen, isWritable } from '../lifecycle/assessment.rules.js';
import { appliesTo } from '../scoring/score.rules.js';
import { carryActions, feedEvidence, filesToFeed, insertNote, type NewNote } from './plan.queries.js';
import { PLAN_ACTION } from './plan.reminders.js';

/** Brings the plan into the next assessment: what is open goes on, and the files of what was done become its evidence. */
@Injectable()
export class PlanFeed implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly instruments: Instruments,
    private readonly starts: AssessmentStarts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.starts.whenStarted((tx, actor, started) => this.carry(tx, actor, started));
  }

  /**
   * Makes the files of what was done evidence of the company's draft, where its instrument asks for the practice and it
   * applies. Without a draft they wait for the next one.
   */
  async feed(tx: EntityManager, companyId: string): Promise<void> {
    // under the lock of the draft: nothing is added to what is being sent
    const draft = await lockLatestOf(tx, companyId);
    if (!draft || !isWritable(draft.state)) return;
    const { items } = await this.instruments.version(tx, draft.instrumentId);
    for (const { id, itemId } of await filesToFeed(tx, companyId)) {
      const item = items.find((one) => one.id === itemId);
      if (!item || !appliesTo(item, draft.profile) || !isOpen(draft.openItems, item.id)) continue;
      await feedEvidence(tx, { id, evidenceId: newId(), assessmentId: draft.id, itemId: item.id });
    }
  }

  /** Writes what was done about an action; the same note twice is kept once. */
  async write(tx: EntityManager, note: NewNote): Promise<void> {
    await insertNote(tx, note);
  }

  private async carry(tx: EntityManager, actor: Actor, { id, companyId }: StartedAssessment): Promise<void> {
    if (actor.kind !== 'person') return;
    for (const actionId of await carryActions(tx, companyId, id)) {
      const note = { id: newId(), actionId, companyId, kind: 'carried' as const, text: '', writtenBy: actor.userId };
      await this.write(tx, { ...note, writtenAt: this.clock.now() });
      await this.reminders.refresh(tx, PLAN_ACTION, actionId);
    }
    await this.feed(tx, companyId);
  }
}
