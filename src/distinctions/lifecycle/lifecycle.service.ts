import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { stateOn, SWEEP_BATCH } from '../distinction.rules.js';
import { lockDistinction } from '../distinctions.queries.js';
import { DistinctionMoves } from './distinction-moves.js';
import { overdue } from './lifecycle.queries.js';

/** Expires a distinction whose last day is over; nudged with its id. */
export const EXPIRY_JOB = 'distinctions.expire';

/** What the calendar does to distinctions. */
@Injectable()
export class Distinctions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly moves: DistinctionMoves,
  ) {}

  /** Records that the last day is over. Does nothing if it is not, or if the state has changed. */
  async expire(id: string): Promise<void> {
    const actor = system(EXPIRY_JOB, id);
    await this.db.change(actor, { what: EXPIRY_JOB, subject: id }, async (tx) => {
      const row = await lockDistinction(tx, id);
      const now = this.clock.now();
      if (!row || row.state !== 'active' || stateOn(dayOf(now), row) !== 'expired') return;
      await this.moves.make(tx, actor, row, 'expire', now, null);
    });
  }

  /** Ids of active distinctions whose last day is over. */
  async overdue(): Promise<string[]> {
    return this.db.as(system(EXPIRY_JOB), (tx) => overdue(tx, dayOf(this.clock.now()), SWEEP_BATCH));
  }
}
