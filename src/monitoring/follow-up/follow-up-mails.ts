import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FollowUpAlertMail } from '#templates/monitoring/follow-up/alert.mail';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { alertsToRemind, alertToTell } from './follow-up.queries.js';
import { ALERT, attendBy } from './follow-up-alerts.service.js';

const kinds = { heard: 'monitoring.follow-up-alert', late: 'monitoring.follow-up-alert-late' } as const;

/** The mails to the protection role about what workers said. */
@Injectable()
export class FollowUpMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: ALERT,
      kinds: Object.values(kinds),
      open: alertsToRemind,
      desired: async (tx, id) => {
        const alert = await alertToTell(tx, id);
        if (!alert) return null;
        const people = (await this.accounts.staffWith(tx, 'protection')).map(recipientOf);
        const each = (kind: string, dueAt: Date) => people.map((to) => ({ kind, to, dueAt }));
        const late = alert.steps === 0 ? each(kinds.late, attendBy(alert.heardAt)) : [];
        // of no company: its people see the mails about it
        return {
          companyId: null,
          desired: alert.state === 'open' ? [...each(kinds.heard, alert.heardAt), ...late] : [],
        };
      },
    });
    for (const [notice, kind] of Object.entries(kinds) as ['heard' | 'late', string][])
      this.reminders.register({
        kind,
        audience: 'staff',
        essential: true,
        template: FollowUpAlertMail,
        sample: () => ({ ...FollowUpAlertMail.example, notice }),
        load: async (tx, subject) => {
          const alert = await alertToTell(tx, subject.id);
          return alert && { notice, attendBy: attendBy(alert.heardAt) };
        },
      });
  }
}
