import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { enrolmentFacts } from './insight.queries.js';
import { Enrolments } from '../enrolling/enrolments.service.js';
import { laggingNow } from './lagging.rules.js';

/** Reminds everyone of a company who lags, nobody twice in a week. The limits of a single reminder hold for each of them. */
@Injectable()
export class LaggingReminders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly enrolments: Enrolments,
  ) {}

  /** @returns how many people were written to, and how many who lag were not: this week already, or without an address */
  async remind(actor: Actor, companyId: string): Promise<{ reminded: number; left: number }> {
    const now = this.clock.now();
    const all = await this.db.as(actor, (tx) => enrolmentFacts(tx, companyId));
    const { due, left } = laggingNow(all, now);
    let reminded = 0;
    for (const { id } of due) {
      try {
        await this.enrolments.remind(actor, id);
        reminded += 1;
      } catch (error) {
        // Somebody else reminded them meanwhile, or their mailbox has had its invitations of the day.
        if (!(error instanceof Refused) || error.status === 403) throw error;
      }
    }
    return { reminded, left: left + due.length - reminded };
  }
}
