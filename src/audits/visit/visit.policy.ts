/** Who may do what about the visit of a case, pure. Whether a person is independent enough is for `independence.rules`. */
import { hasRole } from '../../database/index.js';
import type { AuditActor, AuditFacts } from '../cases/audit.policy.js';
import { type TieAgainst, tieAgainst } from '../independence/independence.rules.js';
import type { Side } from './minutes.types.js';
import type { VisitState } from './visit.rules.js';

/**
 * `arrange`: propose a day, accept the company's, call it off, draw the minutes up, all for the auditor of the case.
 * `work`: put things down in the workplace, also for the second auditor.
 */
export type VisitAction = 'arrange' | 'work';
export type VisitRefusal = 'not-yours' | 'not-now' | TieAgainst<'audit'>;

/** A visit as far as the policy reads it. */
export interface VisitFacts {
  readonly state: VisitState;
  readonly secondAuditor: string | null;
}

/** States of a case in which it is visited: its auditor reviews it, or the company clarifies meanwhile. */
const visited: readonly AuditFacts['state'][] = ['in_review', 'returned'];

/** Null when the actor may; otherwise why not. */
export function visitRefusal(
  actor: AuditActor,
  action: VisitAction,
  audit: AuditFacts,
  visit: VisitFacts | null,
): VisitRefusal | null {
  if (!visited.includes(audit.state)) return 'not-now';
  const isLead = audit.auditorId === actor.userId;
  const isSecond = action === 'work' && visit?.secondAuditor === actor.userId;
  if (!hasRole(actor, 'auditor') || !(isLead || isSecond)) return 'not-yours';
  if (action === 'work' && visit?.state !== 'agreed') return 'not-now';
  return tieAgainst('audit', actor.userId, audit.ties);
}

/** Whether the actor may. */
export const mayVisit = (
  actor: AuditActor,
  action: VisitAction,
  audit: AuditFacts,
  visit: VisitFacts | null,
): boolean => visitRefusal(actor, action, audit, visit) === null;

/** For which side a person signs minutes that wait for it; null: for none. */
export function signsFor(
  actor: AuditActor,
  visit: { readonly companyId: string },
  auditors: readonly { readonly userId: string }[],
): Side | null {
  if (auditors.some(({ userId }) => userId === actor.userId) && hasRole(actor, 'auditor')) return 'fm4';
  return actor.companyId === visit.companyId && hasRole(actor, 'company_admin') ? 'company' : null;
}
