import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addMonths, dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { AlertMail } from '#templates/audits/protection/alert.mail';
import { Accounts, Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { alertReminderKinds, attendBy, CONTACT_MONTHS, wantedAlertReminders } from './alert.rules.js';
import { alertById, alertsToRemind, forgetContacts } from './alerts.queries.js';
import { Alerts, ANNOUNCE_JOB, SUBJECT } from './alerts.service.js';

const FORGET = 'audits.alert-forget';

/** Tells the protection role of alerts, and forgets in time how to reach people. */
@Injectable()
export class AlertMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly alerts: Alerts,
    private readonly reminders: Reminders,
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
    this.reminders.follow({
      type: SUBJECT,
      kinds: Object.values(alertReminderKinds),
      open: alertsToRemind,
      desired: async (tx, id) => {
        const alert = await alertById(tx, id, this.clock.now());
        if (!alert) return null;
        const protection = await this.accounts.staffWith(tx, 'protection');
        const people = protection.map(({ userId, name, email, locale }) => ({ userId, name, email, locale }));
        // of no company: its people see the mails about it
        return { companyId: null, desired: wantedAlertReminders(alert, people) };
      },
    });
    for (const [notice, kind] of Object.entries(alertReminderKinds) as ['heard' | 'late', string][]) {
      this.reminders.register({
        kind,
        audience: 'staff',
        essential: true,
        template: AlertMail,
        sample: () => ({ ...AlertMail.example, notice }),
        load: async (tx, subject) => {
          const alert = await alertById(tx, subject.id, this.clock.now());
          return alert && { id: alert.id, notice, by: attendBy(alert.heardAt) };
        },
      });
    }
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
