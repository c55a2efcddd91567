import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, type Member } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, Reminders, type SubjectWishes } from '../../notifications/index.js';
import { wantedEvents } from './assessment.calendar.js';
import { AssessmentEntity } from './assessment.entity.js';
import { assessmentsToRemind } from './assessment.queries.js';
import { assessmentReminderKinds as kinds, type Recipient, wantedReminders } from './assessment.reminders.js';

/** Keeps the reminders, calendar events and tasks of an assessment in step with its state. */
@Injectable()
export class AssessmentReminders implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'assessment',
      kinds: Object.values(kinds),
      open: assessmentsToRemind,
      wanted: (tx, id, asked) => this.wanted(tx, id, asked),
    });
  }

  /** Reconciles them after a change. */
  async refresh(tx: EntityManager, assessmentId: string): Promise<void> {
    await this.reminders.refresh(tx, 'assessment', assessmentId);
  }

  private async wanted(tx: EntityManager, assessmentId: string, { days }: Asked): Promise<SubjectWishes | null> {
    const row = await tx.findOneBy(AssessmentEntity, { id: assessmentId });
    if (!row) return null;
    const members = await this.accounts.membersOf(tx, row.companyId);
    const mayAnswer = members.filter((member) => hasRole(member, 'company_admin', 'company_editor'));
    const coordination = row.state === 'closed' ? [] : await this.accounts.staffWith(tx, 'staff_admin');
    const people = { company: mayAnswer.map(recipient), coordination: coordination.map(recipient) };
    return {
      companyId: row.companyId,
      wanted: wantedReminders(row, people, days(kinds.idle), days(kinds.stalled)),
      events: wantedEvents(row),
    };
  }
}

const recipient = ({ userId, email, name, locale, since }: Member): Recipient => ({
  userId,
  email,
  name,
  locale,
  since,
});
