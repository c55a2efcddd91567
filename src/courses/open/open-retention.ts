import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addDays, addMonths, dayOf, instantOf } from '#libs/mexico';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { CERTIFICATE_MONTHS, PROGRESS_DAYS } from './open.rules.js';
import { forgetCertified, forgetUnused } from './open-progress.queries.js';

/** For how long a place without an account, and its certificate, are kept. */
@Injectable()
export class OpenRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    const actor = system('courses.retention');
    const change = { what: 'courses.open.forget', subject: null };
    const today = () => dayOf(this.clock.now());
    this.retention.register({
      key: 'courses.open-progress',
      period: { unit: 'days', count: PROGRESS_DAYS },
      source: 'fm4',
      erase: () => this.db.change(actor, change, (tx) => forgetUnused(tx, addDays(today(), -PROGRESS_DAYS))),
    });
    this.retention.register({
      key: 'courses.open-certificates',
      period: { unit: 'months', count: CERTIFICATE_MONTHS },
      source: 'fm4',
      erase: () =>
        this.db.change(actor, change, (tx) => forgetCertified(tx, instantOf(addMonths(today(), -CERTIFICATE_MONTHS)))),
    });
  }
}
