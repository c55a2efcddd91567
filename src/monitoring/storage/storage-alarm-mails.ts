import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StorageAlarmMail } from '#templates/monitoring/storage/alarm.mail';
import { Accounts } from '../../accounts/index.js';
import { Reminders } from '../../notifications/index.js';
import { alarmById, alarmsToTell } from './storage-alarms.queries.js';

/** The type of subject under which reminders about alarms are kept. */
export const SUBJECT = 'storage-alarm';

const KIND = 'monitoring.storage';

/** Tells the administration of FM4 that files cannot be stored. */
@Injectable()
export class StorageAlarmMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: KIND,
      audience: 'staff',
      essential: true,
      template: StorageAlarmMail,
      sample: () => ({ trouble: 'full' as const, since: new Date('2026-11-23T15:40:00Z'), free: 12_000_000 }),
      load: async (tx, { id }) => {
        const alarm = await alarmById(tx, id);
        return alarm?.overAt === null ? { trouble: alarm.trouble, since: alarm.since, free: alarm.freeBytes } : null;
      },
    });
    this.reminders.follow({
      type: SUBJECT,
      kinds: [KIND],
      open: alarmsToTell,
      desired: async (tx, id) => {
        const alarm = await alarmById(tx, id);
        if (!alarm) return null;
        const people = alarm.overAt === null ? await this.accounts.staffWith(tx, 'staff_admin') : [];
        const desired = people.map(({ userId, email, name, locale }) => ({
          kind: KIND,
          to: { userId, email, name, locale },
          dueAt: alarm.since,
        }));
        return { companyId: null, desired };
      },
    });
  }
}
