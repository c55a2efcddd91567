/** Which days of a case stand in whose calendar, from its present state, pure. */
import type { EventAudience, WantedEvent } from '../../tasks/index.js';
import type { AuditState } from './audit.rules.js';

export const auditEventKinds = {
  /** To every auditor who may take the case. */
  take: 'audits.take',
  /** To its auditor: by when the review is promised. */
  review: 'audits.review',
  /** To the company: by when FM4 needs the clarification. */
  clarification: 'audits.clarification',
  /** To those of the committee who have not voted yet. */
  vote: 'audits.vote',
  /** To the company: by when the committee promised to decide. */
  decision: 'audits.decision',
} as const;

export interface CaseForCalendar {
  readonly id: string;
  readonly companyId: string;
  readonly state: AuditState;
  readonly dueOn: string | null;
}

export interface CaseEventPeople {
  readonly eligibleAuditors: readonly { readonly userId: string | null }[];
  readonly auditor: { readonly userId: string | null } | null;
  readonly eligibleVoters: readonly { readonly userId: string | null }[];
}

/** The events of a case; what is done or no longer asked is no longer wanted. */
export function wantedEvents(audit: CaseForCalendar, people: CaseEventPeople, company: string): WantedEvent[] {
  const { id, companyId, dueOn } = audit;
  if (dueOn === null) return [];
  const event = (kind: string, audience: EventAudience, path: string, isTask = true): WantedEvent => ({
    kind,
    for: audience,
    when: { day: dueOn },
    task: isTask && { from: null },
    path,
    details: { company },
  });
  const forCompany: EventAudience = { userId: null, companyId, roles: ['company_admin', 'company_editor'] };
  switch (audit.state) {
    case 'waiting':
      return each(people.eligibleAuditors, 'auditor').map((to) =>
        event(auditEventKinds.take, to, `/fm4/auditorias/${id}`),
      );
    case 'in_review':
      return each(people.auditor ? [people.auditor] : [], 'auditor').map((to) =>
        event(auditEventKinds.review, to, `/fm4/auditorias/${id}`),
      );
    case 'returned':
      return [event(auditEventKinds.clarification, forCompany, '/empresa/autoevaluacion')];
    case 'closed':
    case 'in_committee':
      return [
        event(auditEventKinds.decision, forCompany, '/empresa/auditoria', false),
        ...each(people.eligibleVoters, 'committee').map((to) => event(auditEventKinds.vote, to, `/fm4/comite/${id}`)),
      ];
    case 'decided':
    case 'withdrawn':
      return [];
  }
}

function each(people: readonly { readonly userId: string | null }[], role: 'auditor' | 'committee'): EventAudience[] {
  return people.flatMap(({ userId }) => (userId ? [{ userId, companyId: null, roles: [role] }] : []));
}
