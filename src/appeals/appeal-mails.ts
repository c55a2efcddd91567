import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type AppealNotice, AppealNoticeMail } from '#templates/appeals/notice.mail';
import { AppealPartyMail, type PartyNotice } from '#templates/appeals/party.mail';
import { Accounts } from '../accounts/index.js';
import { isIndependent, tiesToCompany } from '../audits/index.js';
import { hasRole } from '../database/index.js';
import { recipientOf, Reminders } from '../notifications/index.js';
import { handlingRoles } from './appeal.policy.js';
import { type AppealPeople, appealReminderKinds, wantedAppealEvents, wantedAppealMails } from './appeal.reminders.js';
import { schedules } from './appeal.rules.js';
import { appealById, type AppealRow, appealsToRemind } from './appeals.queries.js';
import { SUBJECT } from './appeals.service.js';

/** The mails about appeals and complaints. None to FM4 says what was written. */
@Injectable()
export class AppealMails implements OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    const kinds = appealReminderKinds;
    this.reminders.follow({
      type: SUBJECT,
      kinds: Object.values(kinds),
      open: appealsToRemind,
      desired: async (tx, id, { days }) => {
        const appeal = await appealById(tx, id);
        if (!appeal) return null;
        const people = await this.people(tx, appeal);
        return {
          // of complaints no company sees that mails were sent
          companyId: appeal.kind === 'appeal' ? appeal.companyId : null,
          desired: wantedAppealMails(appeal, people, days),
          events: wantedAppealEvents(appeal, people, appeal.company),
        };
      },
    });
    const notice = (what: AppealNotice) => ({
      audience: 'staff' as const,
      essential: true,
      template: AppealNoticeMail,
      sample: () => ({ ...AppealNoticeMail.example, notice: what }),
      load: async (tx: EntityManager, subject: { id: string }) => {
        const appeal = await appealById(tx, subject.id);
        if (!appeal) return null;
        const { id, kind, company, dueOn } = appeal;
        return { id, notice: what, kind, company, dueOn };
      },
    });
    this.reminders.register({ ...notice('received'), kind: kinds.received, asks: true });
    this.reminders.register({ ...notice('proposed'), kind: kinds.proposed, asks: true });
    this.reminders.register({ ...notice('due'), kind: kinds.due, asks: true, schedule: schedules.due });
    this.reminders.register({ ...notice('late'), kind: kinds.late, schedule: schedules.late });
    const party = (what: PartyNotice, audience: 'company' | 'staff') => ({
      audience,
      essential: true,
      template: AppealPartyMail,
      sample: () => ({ ...AppealPartyMail.example, notice: what }),
      load: async (tx: EntityManager, subject: { id: string }) => {
        const appeal = await appealById(tx, subject.id);
        if (!appeal) return null;
        const { kind, company, dueOn, outcome, answer } = appeal;
        // the company reads that it is decided anew, never what another wrote or was answered
        const told = what === 'resolved' ? { outcome, answer } : { outcome: null, answer: null };
        return { notice: what, kind, company, dueOn, ...told };
      },
    });
    this.reminders.register({ ...party('acknowledged', 'company'), kind: kinds.acknowledged });
    this.reminders.register({ ...party('resolved', 'company'), kind: kinds.resolved });
    this.reminders.register({ ...party('new-round', 'company'), kind: kinds.newRound });
  }

  private async people(tx: EntityManager, appeal: AppealRow): Promise<AppealPeople> {
    const ties = await tiesToCompany(tx, appeal.companyId);
    const staff = await this.accounts.staff(tx);
    const eligible = staff.filter(
      (person) => hasRole(person, ...handlingRoles) && isIndependent('judge-appeal', person.userId, ties),
    );
    const members = await this.accounts.membersOf(tx, appeal.companyId);
    const company = members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf);
    const { contactEmail, contactName, locale } = appeal;
    const contact = contactEmail ? [{ userId: null, email: contactEmail, name: contactName ?? '', locale }] : [];
    const examiner = staff.find(({ userId }) => userId === appeal.examinerId);
    return {
      coordination: eligible.filter((person) => hasRole(person, 'staff_admin')).map(recipientOf),
      eligible: eligible.map(recipientOf),
      examiner: examiner ? recipientOf(examiner) : null,
      proposedBy: appeal.proposedBy,
      party: appeal.kind === 'appeal' ? company : contact,
      company,
    };
  }
}
