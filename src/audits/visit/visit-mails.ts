import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { VisitMail, visitMailExample } from '#templates/audits/visit/visit.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, type DesiredReminders, type Reminder, recipientOf, Reminders } from '../../notifications/index.js';
import { Audit } from '../cases/audit.entity.js';
import { AuditCases } from '../cases/audit-cases.js';
import { CaseMails } from '../cases/case-mails.js';
import { visitEventKinds, wantedVisitEvents } from './visit.calendar.js';
import { Visit } from './visit.entity.js';
import { minutesIn, visitsToRemind } from './visit.queries.js';
import { soonSchedule, visitReminderKinds, type VisitStep, wantedVisitReminders } from './visit.reminders.js';
import { answerBy, type VisitState } from './visit.rules.js';
import { SUBJECT } from './visits.service.js';

/** In which state of a visit each mail is true. */
const stateOf: Readonly<Record<VisitStep, VisitState>> = {
  proposed: 'proposed',
  countered: 'countered',
  agreed: 'agreed',
  soon: 'agreed',
  cancelled: 'cancelled',
  sign: 'minuted',
  signed: 'signed',
};
/** With which the event goes along, also where it is off. */
const withEvent: readonly VisitStep[] = ['proposed', 'agreed', 'soon', 'cancelled'];
const asking: readonly VisitStep[] = ['proposed', 'countered', 'sign'];
/** Of which the reader must know, whatever mails they like to get: somebody comes, or does not. */
const essential: readonly VisitStep[] = ['proposed', 'countered', 'agreed', 'cancelled', 'sign'];

/** The mails and events about visits. */
@Injectable()
export class VisitMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
    private readonly cases: AuditCases,
    private readonly mails: CaseMails,
  ) {}

  onModuleInit(): void {
    const { reminders } = this;
    reminders.follow({
      type: SUBJECT,
      kinds: Object.values(visitReminderKinds),
      open: visitsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
      partOf: async (tx, id) => {
        const visit = await tx.findOneBy(Visit, { id });
        return visit && { type: 'audit', id: visit.auditId };
      },
    });
    for (const step of Object.keys(visitReminderKinds) as VisitStep[]) {
      reminders.register({
        kind: visitReminderKinds[step],
        audience: 'company',
        essential: essential.includes(step),
        urgency: 'daytime',
        template: VisitMail,
        ...(asking.includes(step) ? { asks: true } : {}),
        ...(step === 'soon' ? { schedule: soonSchedule } : {}),
        ...(withEvent.includes(step) ? { attachments: this.mails.withEvents(visitEventKinds.visit) } : {}),
        load: (tx, subject, reminder) => this.load(tx, subject.id, step, reminder),
        sample: () => ({ ...visitMailExample, news: step }),
      });
    }
  }

  private async load(tx: EntityManager, visitId: string, step: VisitStep, { to }: Reminder) {
    const visit = await tx.findOneBy(Visit, { id: visitId, state: stateOf[step] });
    if (!visit) return null;
    const { auditId, companyId, startsAt, endsAt, place, message, cancelledReason } = visit;
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    return {
      news: step,
      company: await this.cases.companyName(tx, companyId),
      forCompany: !auditors.some(({ userId }) => userId === to.userId),
      auditId,
      startsAt,
      endsAt,
      place,
      said: step === 'cancelled' ? (cancelledReason ?? '') : message,
      answerBy: answerBy(visit),
    };
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const visit = await tx.findOneBy(Visit, { id });
    const audit = visit && (await tx.findOneBy(Audit, { id: visit.auditId }));
    if (!audit) return null;
    const { companyId } = visit;
    const known = await minutesIn(tx, id);
    const signed = new Set(known?.signatures.map(({ userId }) => userId));
    const companySigned = known?.signatures.some(({ side }) => side === 'company') ?? false;
    const auditors = (await this.accounts.staffWith(tx, 'auditor')).map(recipientOf);
    const of = (userId: string | null) => auditors.find((one) => one.userId !== null && one.userId === userId) ?? null;
    const members = await this.accounts.membersOf(tx, companyId);
    const company = members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf);
    const signers = auditors.filter(({ userId }) =>
      known?.minutes.content.auditors.some((one) => one.userId === userId && !signed.has(one.userId)),
    );
    const second = visit.secondAuditor === audit.auditorId ? null : of(visit.secondAuditor);
    const people = { company, auditor: of(audit.auditorId), second, unsigned: signers, companySigned };
    const name = await this.cases.companyName(tx, companyId);
    const state = {
      ...visit,
      drawnUpAt: known?.minutes.drawnUpAt ?? null,
      signedAt:
        known?.signatures
          .map(({ signedAt }) => signedAt)
          .sort((a, b) => a.getTime() - b.getTime())
          .at(-1) ?? null,
    };
    const unsigned = [...signers, ...(companySigned ? [] : company)];
    return {
      companyId,
      desired: wantedVisitReminders(state, { ...people, unsigned }, days(visitReminderKinds.soon)),
      events: wantedVisitEvents(visit, people, name),
    };
  }
}
