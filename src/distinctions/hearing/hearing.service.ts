import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Day, dayOf, instantOf } from '#libs/mexico';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { may } from '../distinction.policy.js';
import { refuse } from '../distinctions.refusals.js';
import { type DistinctionRow, distinctionsOfCompany, eventsOf, lockDistinction } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { DistinctionAnswer } from './hearing.entity.js';
import { answersOf } from './hearing.queries.js';
import { hasFinished, mayAnswer, suspensionOf, waitsUntil } from './hearing.rules.js';

/** What a company says to its suspension. */
export interface SaidAnswer {
  readonly text: string;
  /** Whether that is all: FM4 need not wait for more, and the company cannot add to it. */
  readonly finished: boolean;
}

/** The right of a suspended company to be heard. */
@Injectable()
export class Hearing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: DistinctionReminders,
  ) {}

  /**
   * The company answers its suspension, as often as it wants until the last day or until it says that it has finished. The
   * same twice in a row is one answer.
   * @throws Refused `forbidden`, `distinctions.nothing-to-answer`, `distinctions.answer-finished`
   */
  async answer(actor: Actor, companyId: string, { text, finished }: SaidAnswer): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'answer', companyId)) throw refuse('forbidden', { status: 403 });
    // As the system: a company may not see FM4's staff, who get the mail.
    const by = system('distinctions.hearing', actor.request);
    await this.db.change(by, { what: 'distinctions.hearing.answer', subject: companyId }, async (tx) => {
      const at = this.clock.now();
      const row = await this.suspended(tx, companyId);
      if (!row || !mayAnswer(row, dayOf(at))) throw refuse('distinctions.nothing-to-answer');
      const events = await eventsOf(tx, row.id);
      const suspensionId = suspensionOf(events)!;
      const answers = await answersOf(tx, row.id);
      const last = answers.find((one) => one.suspensionId === suspensionId);
      if (last?.text === text && last.finished === finished) return;
      if (hasFinished(events, answers)) throw refuse('distinctions.answer-finished');
      const answer = { id: newId(), distinctionId: row.id, companyId, suspensionId, text, finished };
      await tx.insert(DistinctionAnswer, { ...answer, sentBy: actor.userId, sentAt: at });
      const subject = { type: 'distinction', id: row.id };
      await recordAct(tx, actor, {
        at,
        act: 'distinctions.answered',
        subject,
        companyId,
        details: { finished },
      });
      await this.reminders.refresh(tx, row.id);
    });
  }

  /** @throws Refused `distinctions.hear-first` while the company may still answer and has not said that it has finished */
  async mustBeOver(tx: EntityManager, row: DistinctionRow): Promise<void> {
    const day = await this.waitsUntil(tx, row);
    if (day === null) return;
    throw refuse('distinctions.hear-first', { params: { day: instantOf(day, '12:00').getTime() } });
  }

  /** The last day on which the company may answer and FM4 must wait; null: it may revoke. */
  async waitsUntil(tx: EntityManager, row: DistinctionRow): Promise<Day | null> {
    const finished = hasFinished(await eventsOf(tx, row.id), await answersOf(tx, row.id));
    return waitsUntil(row, finished, dayOf(this.clock.now()));
  }

  /** The suspended distinction of a company, locked. */
  private async suspended(tx: EntityManager, companyId: string): Promise<DistinctionRow | null> {
    const found = (await distinctionsOfCompany(tx, companyId)).find(({ state }) => state === 'suspended');
    return found ? lockDistinction(tx, found.id) : null;
  }
}
