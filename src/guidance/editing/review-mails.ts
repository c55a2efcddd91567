import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReviewDueMail } from '#templates/guidance/editing/review.mail';
import { Accounts } from '../../accounts/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { editionDue, editionsInForce } from './review-due.queries.js';
import { EDITION, reviewKinds, reviewReminders, reviewSchedule } from './review-due.reminders.js';

/** Mails to lawyers: the review of texts of the guidance is due, or soon will be. */
@Injectable()
export class ReviewMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: EDITION,
      kinds: Object.values(reviewKinds),
      open: editionsInForce,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    this.reminders.register({
      kind: reviewKinds.due,
      audience: 'staff',
      essential: false,
      schedule: reviewSchedule,
      matter: 'day',
      template: ReviewDueMail,
      load: async (tx, { id }, { details }) => {
        const found = (await editionDue(tx, id))?.days.find(({ day }) => day === details['day']);
        return found ? { day: found.day, texts: found.texts } : null;
      },
    });
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const edition = await editionDue(tx, id);
    if (!edition) return null;
    const reviewers = (await this.accounts.staffWith(tx, 'legal_reviewer')).map(recipientOf);
    return { companyId: null, desired: reviewReminders(edition, reviewers, days(reviewKinds.due)) };
  }
}
