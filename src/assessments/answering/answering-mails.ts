import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssessmentIdleMail } from '#templates/assessments/answering/idle.mail';
import { AssessmentReceivedMail } from '#templates/assessments/submission/received.mail';
import { AssessmentStalledMail } from '#templates/assessments/answering/stalled.mail';
import { AssessmentSubmittedMail } from '#templates/assessments/submission/submitted.mail';
import { Accounts, type Member } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { type Asked, Reminders, type SubjectWishes } from '../../notifications/index.js';
import { wantedEvents } from '../lifecycle/assessment.calendar.js';
import {
  assessmentReminderKinds as kinds,
  idleSchedule,
  type Recipient,
  stalledSchedule,
  wantedReminders,
} from '../lifecycle/assessment.reminders.js';
import { AssessmentReader } from './assessment-reader.js';
import { ownScore } from './assessment.views.js';
import { assessmentById, assessmentsToRemind } from '../lifecycle/assessment.queries.js';
import type { AssessmentReview } from './assessment.types.js';

/** What a self-assessment has mailed: that it waits, that it was sent, that it arrived. */
@Injectable()
export class AssessmentMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'assessment',
      kinds: Object.values(kinds),
      open: assessmentsToRemind,
      wanted: (tx, id, asked) => this.wanted(tx, id, asked),
    });
    this.reminders.register({
      kind: kinds.idle,
      asks: true,
      audience: 'company',
      essential: false,
      schedule: idleSchedule,
      template: AssessmentIdleMail,
      load: (tx, subject) => this.idle(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.stalled,
      audience: 'staff',
      essential: false,
      schedule: stalledSchedule,
      template: AssessmentStalledMail,
      load: (tx, subject) => this.stalled(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.submitted,
      audience: 'company',
      essential: true,
      template: AssessmentSubmittedMail,
      load: (tx, subject) => this.submitted(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.received,
      audience: 'staff',
      essential: true,
      template: AssessmentReceivedMail,
      load: (tx, subject) => this.submitted(tx, subject.id),
    });
  }

  /** Makes what is scheduled for the assessment what its present state wants. */
  async refresh(tx: EntityManager, assessmentId: string): Promise<void> {
    await this.reminders.refresh(tx, 'assessment', assessmentId);
  }

  private async wanted(tx: EntityManager, assessmentId: string, { days }: Asked): Promise<SubjectWishes | null> {
    const row = await assessmentById(tx, assessmentId);
    if (!row) return null;
    const members = await this.accounts.membersOf(tx, row.companyId);
    const mayAnswer = members.filter(
      ({ roles }) => roles.includes('company_admin') || roles.includes('company_editor'),
    );
    const coordination = row.state === 'closed' ? [] : await this.accounts.staffWith(tx, 'staff_admin');
    const people = { company: mayAnswer.map(recipient), coordination: coordination.map(recipient) };
    return {
      companyId: row.companyId,
      wanted: wantedReminders(row, people, days(kinds.idle), days(kinds.stalled)),
      events: wantedEvents(row),
    };
  }

  private async idle(tx: EntityManager, assessmentId: string) {
    const review = await this.inState(tx, assessmentId, ['draft']);
    if (!review) return null;
    const score = ownScore(review);
    return { company: await this.nameOf(tx, review), answered: score.answered, total: score.applicable };
  }

  private async stalled(tx: EntityManager, assessmentId: string) {
    const row = await assessmentById(tx, assessmentId);
    const progress = row && (await this.idle(tx, assessmentId));
    return progress && { ...progress, companyId: row.companyId, since: row.activeAt };
  }

  private async submitted(tx: EntityManager, assessmentId: string) {
    const review = await this.inState(tx, assessmentId, ['submitted', 'closed']);
    if (!review?.submittedAt) return null;
    return {
      company: await this.nameOf(tx, review),
      signer: review.declaredName ?? '',
      submittedAt: review.submittedAt,
      level: review.targetLevel,
      percent: ownScore(review).global,
    };
  }

  private async inState(tx: EntityManager, id: string, states: readonly AssessmentReview['state'][]) {
    const row = await assessmentById(tx, id);
    return row && states.includes(row.state) ? this.reader.read(tx, row) : null;
  }

  private async nameOf(tx: EntityManager, review: AssessmentReview): Promise<string> {
    return displayName(await this.companies.byId(tx, review.companyId));
  }
}

const recipient = ({ userId, email, name, locale, since }: Member): Recipient => ({
  userId,
  email,
  name,
  locale,
  since,
});
