import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { AlertMail } from '#templates/audits/protection/alert.mail';
import { Accounts } from '../../accounts/index.js';
import { Reminders } from '../../notifications/index.js';
import { alertReminderKinds, attendBy, wantedAlertReminders } from './alert.rules.js';
import { alertById, alertsToRemind } from './alerts.queries.js';
import { SUBJECT } from './alerts.service.js';

/** The mails to the protection role. */
@Injectable()
export class AlertMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
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
          return alert && { id: alert.id, notice, attendBy: attendBy(alert.heardAt) };
        },
      });
    }
  }
}
