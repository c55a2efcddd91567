import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Companies, CompanyActivation } from '../../companies/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { Instruments } from '../instrument/instruments.service.js';
import { wantedEvents } from './assessment.calendar.js';
import { AssessmentEntity } from './assessment.entity.js';
import { assessmentsToRemind, latestOf } from './assessment.queries.js';
import { assessmentReminderKinds as kinds, versionReminders, wantedReminders } from './assessment.reminders.js';

/** Keeps the reminders, calendar events and tasks of an assessment in step with its state. */
@Injectable()
export class AssessmentReminders implements OnModuleInit {
  private readonly parts: ((tx: EntityManager, assessmentId: string) => Promise<void>)[] = [];

  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
    private readonly activation: CompanyActivation,
    private readonly instruments: Instruments,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'assessment',
      kinds: Object.values(kinds),
      open: assessmentsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    this.activation.whenStateChanges(async (tx, { id }) => {
      const latest = await latestOf(tx, id);
      if (latest) await this.refresh(tx, latest.id);
    });
  }

  /** Has a part of an assessment, with reminders of its own, follow each change of it, in the scope of who changes it. */
  alsoRefresh(part: (tx: EntityManager, assessmentId: string) => Promise<void>): void {
    this.parts.push(part);
  }

  /** Reconciles them after a change. */
  async refresh(tx: EntityManager, assessmentId: string): Promise<void> {
    await this.reminders.refresh(tx, 'assessment', assessmentId);
    for (const part of this.parts) await part(tx, assessmentId);
  }

  private async desired(tx: EntityManager, assessmentId: string, { days }: Asked): Promise<DesiredReminders | null> {
    const row = await tx.findOneBy(AssessmentEntity, { id: assessmentId });
    if (!row) return null;
    // who does not take part can neither answer nor send: nothing asks them to
    const company = await this.companies.byId(tx, row.companyId);
    if (row.state === 'draft' && company.state !== 'active')
      return { companyId: row.companyId, desired: [], events: [] };
    const members = await this.accounts.membersOf(tx, row.companyId);
    const mayAnswer = members.filter((member) => hasRole(member, 'company_admin', 'company_editor'));
    const coordination = row.state === 'closed' ? [] : await this.accounts.staffWith(tx, 'staff_admin');
    const people = { company: mayAnswer.map(recipientOf), coordination: coordination.map(recipientOf) };
    return {
      companyId: row.companyId,
      desired: [
        ...wantedReminders(row, people, days(kinds.idle), days(kinds.stalled)),
        ...versionReminders(row, await this.instruments.end(tx, row.instrumentId), people.company),
      ],
      events: wantedEvents(row),
    };
  }
}
