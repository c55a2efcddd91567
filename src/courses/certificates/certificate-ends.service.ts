import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf, daysBetween } from '#libs/mexico';
import { CertificateExpiringMail } from '#templates/courses/certificates/expiring.mail';
import { CertificateWithdrawnMail } from '#templates/courses/certificates/withdrawn.mail';
import { Accounts } from '../../accounts/index.js';
import { type Asked, type DesiredReminders, Reminders } from '../../notifications/index.js';
import {
  certificateReminderKinds as kinds,
  certificateSubject,
  expirySchedule,
  remindersOf,
} from './certificate.reminders.js';
import { certificateState } from './certificate.rules.js';
import { certificateById } from './certificates.queries.js';
import { certificatesToRemind } from './withdrawals.queries.js';

/** Tells holders that their certificate ends soon, or was withdrawn. */
@Injectable()
export class CertificateEnds implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: certificateSubject,
      kinds: Object.values(kinds),
      open: certificatesToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    this.reminders.register({
      kind: kinds.expiring,
      audience: 'person',
      essential: false,
      schedule: expirySchedule,
      template: CertificateExpiringMail,
      load: async (tx, { id }) => {
        const row = await certificateById(tx, id);
        const today = dayOf(this.clock.now());
        if (!row || row.expiresOn === null || certificateState(row, today) !== 'valid') return null;
        const { courseSlug: slug, courseTitle: course, expiresOn } = row;
        return { slug, course, expiresOn, days: daysBetween(today, expiresOn) };
      },
    });
    this.reminders.register({
      kind: kinds.withdrawn,
      audience: 'person',
      essential: true,
      template: CertificateWithdrawnMail,
      load: async (tx, { id }) => {
        const row = await certificateById(tx, id);
        if (!row || row.withdrawnReason === null) return null;
        return { code: formatCode(row.code), course: row.courseTitle, reason: row.withdrawnReason };
      },
    });
  }

  private async desired(tx: EntityManager, id: string, { days, now }: Asked): Promise<DesiredReminders | null> {
    const row = await certificateById(tx, id);
    const person = row?.userId ? await this.accounts.personOf(tx, row.userId) : null;
    if (!row || !person) return null;
    const { userId, email, name, locale } = person;
    const to = { userId, email, name, locale };
    return { companyId: row.companyId, desired: remindersOf(row, to, days(kinds.expiring), now) };
  }
}
