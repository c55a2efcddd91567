import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { CONTACT_MONTHS } from './alert.rules.js';
import { forgetContacts } from './alerts.queries.js';
import { Alerts, ANNOUNCE_JOB } from './alerts.service.js';

const FORGET = 'audits.alert-forget';

/** Plans the mails about alerts at their hour, and forgets in time how to reach people. */
@Injectable()
export class AlertJobs implements OnModuleInit {
  constructor(
    private readonly alerts: Alerts,
    private readonly jobs: Jobs,
    private readonly retention: Retention,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.define(ANNOUNCE_JOB, {
      handle: (id) => this.alerts.announce(id),
      sweep: () => this.alerts.toAnnounce(),
    });
    this.retention.register({
      key: 'audits.alert-contacts',
      period: { unit: 'months', count: CONTACT_MONTHS },
      source: 'fm4',
      erase: () =>
        this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
          forgetContacts(tx, addMonths(dayOf(this.clock.now()), -CONTACT_MONTHS)),
        ),
    });
  }
}
