/** What of a visit stands in whose calendar, from its present state, pure. */
import type { EventAudience, WantedEvent } from '../../tasks/index.js';
import { answerBy, type VisitState } from './visit.rules.js';

export const visitEventKinds = {
  /** To the company and the auditors: the visit, with its hours. */
  visit: 'audits.visit',
  /** To the company: by when FM4 needs an answer. */
  answer: 'audits.visit-answer',
  /** To the auditor: the company named another day. */
  countered: 'audits.visit-countered',
  /** To the company, and to each auditor who has not signed: the minutes wait. */
  sign: 'audits.visit-sign',
} as const;

export interface VisitForCalendar {
  readonly auditId: string;
  readonly companyId: string;
  readonly state: VisitState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly proposedAt: Date;
  readonly place: string;
}

interface SomebodyWithAccount {
  readonly userId: string | null;
}

export interface VisitEventPeople {
  readonly auditor: SomebodyWithAccount | null;
  readonly second: SomebodyWithAccount | null;
  /** Auditors whose signature is missing. */
  readonly unsigned: readonly SomebodyWithAccount[];
  readonly companySigned: boolean;
}

/** The events of a visit; what is done or no longer asked is no longer wanted. */
export function wantedVisitEvents(visit: VisitForCalendar, people: VisitEventPeople, company: string): WantedEvent[] {
  const { auditId, companyId, state, startsAt, endsAt, place } = visit;
  const own = `/fm4/auditorias/${auditId}/visita`;
  const theirs = '/empresa/auditoria/visita';
  const ofCompany: EventAudience = { userId: null, companyId, roles: ['company_admin', 'company_editor'] };
  const event = (
    kind: string,
    audience: EventAudience,
    when: WantedEvent['when'],
    task: WantedEvent['task'] = { from: null },
  ): WantedEvent => ({
    kind,
    for: audience,
    when,
    task,
    path: audience === ofCompany ? theirs : own,
    details: { company, place },
  });
  switch (state) {
    case 'proposed':
      return [event(visitEventKinds.answer, ofCompany, { day: answerBy(visit) })];
    case 'countered':
      return auditors([people.auditor]).map((to) => event(visitEventKinds.countered, to, { day: answerBy(visit) }));
    case 'agreed':
      return [ofCompany, ...auditors([people.auditor, people.second])].map((to) =>
        event(visitEventKinds.visit, to, { starts: startsAt, ends: endsAt }, false),
      );
    case 'minuted':
      return [...(people.companySigned ? [] : [ofCompany]), ...auditors(people.unsigned)].map((to) =>
        event(visitEventKinds.sign, to, null),
      );
    case 'signed':
    case 'cancelled':
      return [];
  }
}

function auditors(people: readonly (SomebodyWithAccount | null)[]): EventAudience[] {
  return people.flatMap((one) =>
    one?.userId ? [{ userId: one.userId, companyId: null, roles: ['auditor' as const] }] : [],
  );
}
