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
import { hasAnswered, mayAnswer, suspensionOf, waitsUntil } from './hearing.rules.js';

/** The right of a suspended company to be heard. */
@Injectable()
export class Hearing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: DistinctionReminders,
  ) {}

  /**
   * The company answers its suspension, as often as it wants until the last day. The same text twice in a row is one answer.
   * @throws Refused `forbidden`, `distinctions.nothing-to-answer`
   */
  async answer(actor: Actor, companyId: string, text: string): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'answer', companyId)) throw refuse('forbidden', { status: 403 });
    // As the system: a company may not see FM4's staff, who get the mail.
    const by = system('distinctions.hearing', actor.request);
    await this.db.change(by, { what: 'distinctions.hearing.answer', subject: companyId }, async (tx) => {
      const at = this.clock.now();
      const row = await this.suspended(tx, companyId);
      if (!row || !mayAnswer(row, dayOf(at))) throw refuse('distinctions.nothing-to-answer');
      const suspensionId = suspensionOf(await eventsOf(tx, row.id))!;
      const [last] = await answersOf(tx, row.id);
      if (last?.suspensionId === suspensionId && last.text === text) return;
      const answer = { id: newId(), distinctionId: row.id, companyId, suspensionId, text };
      await tx.insert(DistinctionAnswer, { ...answer, sentBy: actor.userId, sentAt: at });
      const subject = { type: 'distinction', id: row.id };
      await recordAct(tx, actor, { at, act: 'distinctions.answered', subject, companyId });
      await this.reminders.refresh(tx, row.id);
    });
  }

  /** @throws Refused `distinctions.hear-first` while the company may still answer and has not */
  async mustBeOver(tx: EntityManager, row: DistinctionRow): Promise<void> {
    const day = await this.waitsUntil(tx, row);
    if (day === null) return;
    throw refuse('distinctions.hear-first', { params: { day: instantOf(day, '12:00').getTime() } });
  }

  /** The last day on which FM4 must still wait before it revokes; null: it may revoke. */
  async waitsUntil(tx: EntityManager, row: DistinctionRow): Promise<Day | null> {
    const answered = hasAnswered(await eventsOf(tx, row.id), await answersOf(tx, row.id));
    return waitsUntil(row, answered, dayOf(this.clock.now()));
  }

  /** The suspended distinction of a company, locked. */
  private async suspended(tx: EntityManager, companyId: string): Promise<DistinctionRow | null> {
    const found = (await distinctionsOfCompany(tx, companyId)).find(({ state }) => state === 'suspended');
    return found ? lockDistinction(tx, found.id) : null;
  }
}
