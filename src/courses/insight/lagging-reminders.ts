import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type Actor, Database } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { mayRemind } from '../enrolling/enrolment.rules.js';
import { enrolmentsOfCompany } from '../enrolling/enrolments.queries.js';
import { Enrolments } from '../enrolling/enrolments.service.js';
import { lags } from './team-filter.rules.js';

/** Reminds everyone of a company who lags. The limits of a single reminder hold for each of them. */
@Injectable()
export class LaggingReminders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly enrolments: Enrolments,
  ) {}

  /** @returns how many were written to, and how many of those who lag were not: today already, or invited too often */
  async remind(actor: Actor, companyId: string): Promise<{ reminded: number; left: number }> {
    const now = this.clock.now();
    const all = await this.db.as(actor, (tx) => enrolmentsOfCompany(tx, companyId));
    const lagging = all.filter((one) => lags(one, now));
    let reminded = 0;
    for (const { id } of lagging.filter((one) => mayRemind(one, now))) {
      try {
        await this.enrolments.remind(actor, id);
        reminded += 1;
      } catch (error) {
        // Somebody else reminded them meanwhile, or their mailbox has had its invitations of the day.
        if (!(error instanceof Refused) || error.status === 403) throw error;
      }
    }
    return { reminded, left: lagging.length - reminded };
  }
}
