import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { refuse } from '../assessments.refusals.js';
import { AssessmentReminders } from './assessment-reminders.js';
import { AssessmentEntity } from './assessment.entity.js';
import { may } from './assessment.policy.js';
import { type AssessmentRow, latestOf, lockLatestOf } from './assessment.queries.js';
import { activityDay } from './assessment.reminders.js';
import { isOpen, isWritable } from './assessment.rules.js';

/** Reads and changes the company's assessment while it is a draft. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: AssessmentReminders,
  ) {}

  /**
   * Changes the draft, one writer after the other, and records the activity.
   * @param what the use case, for the log
   * @throws Refused `forbidden`, `assessments.not-started`, `assessments.frozen` once it was submitted
   */
  async write<T>(
    actor: Actor,
    companyId: string,
    what: string,
    work: (tx: EntityManager, draft: AssessmentRow, userId: string) => Promise<T>,
  ): Promise<T> {
    const written = await this.db.change<{ result: T; id: string }>(
      actor,
      { what, subject: ({ id }) => id },
      async (tx) => {
        const userId = requireMayAnswer(actor, companyId);
        const draft = requireWritable(await lockLatestOf(tx, companyId));
        const result = await work(tx, draft, userId);
        const at = this.clock.now();
        await tx.update(AssessmentEntity, { id: draft.id }, { activeAt: at });
        if (activityDay(draft.activeAt) !== activityDay(at)) await this.reminders.refresh(tx, draft.id);
        return { result, id: draft.id };
      },
    );
    return written.result;
  }

  /** Reads the draft without a lock, to refuse early what `write` would refuse. @throws Refused as `write` */
  async check(
    actor: Actor,
    companyId: string,
    work: (tx: EntityManager, draft: AssessmentRow) => Promise<void>,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      requireMayAnswer(actor, companyId);
      await work(tx, requireWritable(await latestOf(tx, companyId)));
    });
  }
}

/** The person who may answer for the company. @throws Refused `forbidden` */
export function requireMayAnswer(actor: Actor, companyId: string): string {
  if (actor.kind !== 'person' || !may(actor, 'answer', companyId)) throw refuse('forbidden', { status: 403 });
  return actor.userId;
}

/**
 * Keeps what FM4 did not ask about as it was submitted. The database does, too.
 * @param itemId the practice; null: the profile or the level
 * @throws Refused `assessments.item-closed`
 */
export function requireOpen({ openItems }: Pick<AssessmentRow, 'openItems'>, itemId: string | null): void {
  if (!isOpen(openItems, itemId)) {
    throw refuse('assessments.item-closed', { params: { items: openItems?.join(', ') ?? '' } });
  }
}

function requireWritable(row: AssessmentRow | null): AssessmentRow {
  if (!row) throw refuse('assessments.not-started');
  if (!isWritable(row.state)) throw refuse('assessments.frozen');
  return row;
}
