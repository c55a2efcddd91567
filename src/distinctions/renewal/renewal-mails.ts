import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf, daysBetween } from '#libs/mexico';
import { DistinctionExpiringMail } from '#templates/distinctions/renewal/expiring.mail';
import { DistinctionUnrenewedMail } from '#templates/distinctions/renewal/unrenewed.mail';
import { Assessments } from '../../assessments/index.js';
import { type Asked, type Recipient, Reminders, type ReminderSubject } from '../../notifications/index.js';
import { Calendar } from '../../tasks/index.js';
import { stateOn } from '../distinction.rules.js';
import { distinctionById } from '../distinctions.queries.js';
import { DistinctionReminders, type RemindedDistinction } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { expiryEvent, wantedExpiry } from './renewal.calendar.js';
import {
  expiringMail,
  expiringReminders,
  expirySchedule,
  renewalSteps,
  unrenewedMail,
  unrenewedSchedule,
} from './renewal.reminders.js';

/** Mails before a distinction ends, and its last day in calendars. */
@Injectable()
export class RenewalMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly assessments: Assessments,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
    private readonly calendar: Calendar,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [expiringMail, unrenewedMail],
      wanted: (tx, reminded, asked) => this.wanted(tx, reminded, asked),
    });
    this.reminders.register({
      kind: expiringMail,
      audience: 'company',
      essential: false,
      asks: true,
      schedule: expirySchedule,
      template: DistinctionExpiringMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        const today = dayOf(this.clock.now());
        if (!row || stateOn(today, row) !== 'active') return null;
        return { ...faceOf(row), expiresOn: row.expiresOn, days: daysBetween(today, row.expiresOn) };
      },
      attachments: (tx, subject, { to }) => this.lastDay(tx, subject, to),
    });
    this.reminders.register({
      kind: unrenewedMail,
      audience: 'staff',
      essential: false,
      schedule: unrenewedSchedule,
      template: DistinctionUnrenewedMail,
      async load(tx, subject) {
        const row = await distinctionById(tx, subject.id);
        if (!row) return null;
        const { companyId, tradeName: company, level, levelName, expiresOn } = row;
        return { companyId, company, level, levelName, expiresOn };
      },
    });
  }

  /** The last day of a distinction as a calendar file, to attach to a mail about it. */
  lastDay(tx: EntityManager, subject: ReminderSubject, to: Recipient) {
    return this.calendar.attachments(tx, subject, to, [expiryEvent]);
  }

  private async wanted(tx: EntityManager, { distinction, people }: RemindedDistinction, { days, now }: Asked) {
    const underReview = await this.assessments.isUnderReview(tx, distinction.companyId);
    return {
      reminders: [
        ...expiringReminders(distinction, people, days(expiringMail), now),
        ...renewalSteps({ ...distinction, underReview }, people, days, now),
      ],
      calendar: wantedExpiry(distinction),
    };
  }
}
