import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SurveyEndedMail } from '#templates/audits/survey/ended.mail';
import { SurveyResultsMail } from '#templates/audits/survey/results.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { Audit } from '../cases/audit.entity.js';
import { AuditCases } from '../cases/audit-cases.js';
import { Survey } from './survey.entity.js';
import { surveysToRemind } from './survey.queries.js';
import { surveyReminderKinds, type SurveyPeople, wantedSurveyReminders } from './survey.reminders.js';
import { SUBJECT } from './surveys.service.js';

/** The mails about the end of surveys. */
@Injectable()
export class SurveyMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly cases: AuditCases,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: SUBJECT,
      kinds: Object.values(surveyReminderKinds),
      open: surveysToRemind,
      desired: async (tx, id) => {
        const survey = await tx.findOneBy(Survey, { id });
        if (!survey) return null;
        return {
          companyId: survey.companyId,
          desired: wantedSurveyReminders(survey, await this.people(tx, survey)),
        };
      },
      partOf: async (tx, id) => {
        const survey = await tx.findOneBy(Survey, { id });
        return survey && { type: 'audit', id: survey.auditId };
      },
    });
    this.reminders.register({
      kind: surveyReminderKinds.ended,
      audience: 'staff',
      essential: false,
      template: SurveyEndedMail,
      load: async (tx, subject) => {
        const survey = await tx.findOneBy(Survey, { id: subject.id, state: 'closed' });
        return survey && { auditId: survey.auditId, company: await this.cases.companyName(tx, survey.companyId) };
      },
    });
    this.reminders.register({
      kind: surveyReminderKinds.results,
      audience: 'company',
      essential: false,
      template: SurveyResultsMail,
      load: async (tx, subject) => {
        const survey = await tx.findOneBy(Survey, { id: subject.id, state: 'closed' });
        return survey && { company: await this.cases.companyName(tx, survey.companyId) };
      },
    });
  }

  private async people(tx: EntityManager, { auditId, companyId }: Survey): Promise<SurveyPeople> {
    const audit = await tx.findOneBy(Audit, { id: auditId });
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const own = auditors.filter(({ userId }) => userId === audit?.auditorId);
    const reviewers = own.length > 0 ? own : await this.accounts.staffWith(tx, 'staff_admin');
    const members = await this.accounts.membersOf(tx, companyId);
    const company = members.filter((member) => hasRole(member, 'company_admin'));
    return { reviewers: reviewers.map(recipientOf), company: company.map(recipientOf) };
  }
}
