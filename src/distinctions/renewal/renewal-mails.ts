import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DistinctionUnrenewedMail } from '#templates/distinctions/renewal/unrenewed.mail';
import { Assessments } from '../../assessments/index.js';
import { type Asked, type DesiredReminder, Reminders } from '../../notifications/index.js';
import { type DistinctionRow, distinctionById } from '../distinctions.queries.js';
import { type RenewalPeople, renewalSteps, unrenewedMail, unrenewedSchedule } from './renewal.reminders.js';

/** Who else is told that a distinction ends and nobody renews it. */
@Injectable()
export class RenewalMails implements OnModuleInit {
  constructor(
    private readonly assessments: Assessments,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: unrenewedMail,
      audience: 'staff',
      essential: false,
      schedule: unrenewedSchedule,
      template: DistinctionUnrenewedMail,
      async load(tx, subject) {
        const row = await distinctionById(tx, subject.id);
        if (!row) return null;
        const { companyId, tradeName: company, levelName, expiresOn } = row;
        return { companyId, company, levelName, expiresOn };
      },
    });
  }

  async wanted(
    tx: EntityManager,
    distinction: DistinctionRow,
    people: RenewalPeople,
    { days, now }: Asked,
  ): Promise<DesiredReminder[]> {
    const underReview = await this.assessments.isUnderReview(tx, distinction.companyId);
    return renewalSteps({ ...distinction, underReview }, people, days, now);
  }
}
