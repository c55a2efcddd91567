import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { ANNOUNCE_JOB, FollowUpAlerts } from './follow-up-alerts.service.js';
import { forgetContacts, forgetFollowUps } from './follow-up.queries.js';
import { CONTACT_MONTHS, forgottenBefore, RETENTION_MONTHS } from './follow-up.rules.js';

const FORGET = 'monitoring.follow-up-forget';

/** Tells the protection role of alerts at their hour, and forgets in time. */
@Injectable()
export class FollowUpJobs implements OnModuleInit {
  constructor(
    private readonly alerts: FollowUpAlerts,
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
    const forget = (erase: Parameters<Database['as']>[1]) => () =>
      this.db.change(system(FORGET), { what: FORGET, subject: null }, erase) as Promise<number>;
    const today = () => dayOf(this.clock.now());
    this.retention.register({
      key: 'monitoring.follow-ups',
      period: { unit: 'months', count: RETENTION_MONTHS },
      source: 'fm4',
      erase: forget((tx) => forgetFollowUps(tx, forgottenBefore(today()))),
    });
    this.retention.register({
      key: 'monitoring.follow-up-contacts',
      period: { unit: 'months', count: CONTACT_MONTHS },
      source: 'fm4',
      erase: forget((tx) => forgetContacts(tx, addMonths(today(), -CONTACT_MONTHS))),
    });
  }
}
