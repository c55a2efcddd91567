import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindingDueMail } from '#templates/audits/findings/finding-due.mail';
import { FindingEffectMail } from '#templates/audits/findings/finding-effect.mail';
import { FindingEvidenceMail } from '#templates/audits/findings/finding-evidence.mail';
import { FindingLateMail } from '#templates/audits/findings/finding-late.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { recipientOf, Reminders } from '../../notifications/index.js';
import { Audit } from '../cases/audit.entity.js';
import { AuditCases } from '../cases/audit-cases.js';
import { Finding } from './findings.entity.js';
import { findingsToRemind } from './findings.queries.js';
import { findingReminderKinds, findingReminders, type FindingPeople, findingSchedules } from './findings.reminders.js';
import { findingCode, type FindingState } from './findings.rules.js';
import { FINDING } from './findings.service.js';

/** The mails about findings. Each looks again at the moment of writing: what is no longer true is not mailed. */
@Injectable()
export class FindingMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly cases: AuditCases,
  ) {}

  onModuleInit(): void {
    const { reminders } = this;
    const { due, late, evidence, effect } = findingReminderKinds;
    reminders.follow({
      type: FINDING,
      kinds: Object.values(findingReminderKinds),
      open: findingsToRemind,
      desired: async (tx, id, { days }) => {
        const finding = await tx.findOneBy(Finding, { id });
        if (!finding) return null;
        const desired = findingReminders(finding, await this.people(tx, finding), days);
        return { companyId: finding.companyId, desired };
      },
      partOf: async (tx, id) => {
        const finding = await tx.findOneBy(Finding, { id });
        return finding && { type: 'audit', id: finding.auditId };
      },
    });
    reminders.register({
      kind: due,
      audience: 'company',
      essential: true,
      urgency: 'daytime',
      asks: true,
      schedule: findingSchedules.due,
      template: FindingDueMail,
      load: (tx, { id }) => this.about(tx, id, 'planned'),
    });
    reminders.register({
      kind: late,
      audience: 'staff',
      essential: false,
      schedule: findingSchedules.late,
      template: FindingLateMail,
      load: (tx, { id }) => this.about(tx, id, 'planned'),
    });
    reminders.register({
      kind: evidence,
      audience: 'staff',
      essential: false,
      asks: true,
      template: FindingEvidenceMail,
      load: (tx, { id }) => this.about(tx, id, 'evidence'),
    });
    reminders.register({
      kind: effect,
      audience: 'staff',
      essential: false,
      asks: true,
      template: FindingEffectMail,
      load: (tx, { id }) => this.about(tx, id, 'closed'),
    });
  }

  private async about(tx: EntityManager, id: string, state: FindingState) {
    const finding = await tx.findOneBy(Finding, { id, state });
    if (!finding || finding.dueOn === null) return null;
    const { auditId, companyId, number, dueOn, action } = finding;
    const company = await this.cases.companyName(tx, companyId);
    return { auditId, company, finding: findingCode(number), dueOn, action };
  }

  private async people(tx: EntityManager, { auditId, companyId }: Finding): Promise<FindingPeople> {
    const audit = await tx.findOneBy(Audit, { id: auditId });
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const coordination = (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
    const own = auditors.filter(({ userId }) => userId === audit?.auditorId).map(recipientOf);
    const members = await this.accounts.membersOf(tx, companyId);
    const company = members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf);
    return { company, auditor: own.length > 0 ? own : coordination, coordination };
  }
}
