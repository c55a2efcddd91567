/**
 * Who may do what on one case. The route says which roles come near (`@Allow`), this says it for the case at hand, and
 * row-level security stands behind. Whether a person is independent enough is for `independence.rules`.
 */
import { hasRole, type Role } from '../../database/index.js';
import { anyTie, type Tie, tieAgainst, type Ties } from '../independence/independence.rules.js';
import { type AuditState, isBeforeCommittee, isOver, isPausable } from './audit.rules.js';

export interface AuditActor {
  readonly userId: string;
  readonly companyId: string | null;
  readonly roles: readonly Role[];
}

/** What the policy needs to know of a case. */
export interface AuditFacts {
  readonly state: AuditState;
  readonly companyId: string;
  /** Who has the case now. */
  readonly auditorId: string | null;
  readonly ties: Ties;
  /** Who scores it a second time and is not to know what the first auditor said. */
  readonly blind?: ReadonlySet<string>;
}

export const auditActions = [
  'take',
  'release',
  'review',
  'clarify',
  'close',
  'reopen',
  'run-survey',
  'read-review',
  'read-evidence',
  'read-blind',
  'read-case',
  'vote',
  'waive',
  'pause',
  'assign',
  'declare-conflict',
  'record-advisory',
  'read-state',
  'read-result',
] as const;
export type AuditAction = (typeof auditActions)[number];

export type PolicyRefusal = Tie | 'blind' | 'not-yours' | 'not-auditor' | 'not-committee' | 'not-now';

const allowed = null;

/** Null when the actor may; otherwise why not. */
export function refusalOf(actor: AuditActor, action: AuditAction, audit: AuditFacts): PolicyRefusal | null {
  switch (action) {
    case 'take':
      if (audit.state !== 'waiting') return 'not-now';
      return hasRole(actor, 'auditor') ? tieAgainst('audit', actor.userId, audit.ties) : 'not-auditor';
    case 'release':
      if (audit.state !== 'in_review') return 'not-now';
      return isAuditorOf(actor, audit) || hasRole(actor, 'staff_admin') ? allowed : 'not-yours';
    case 'review':
    case 'clarify':
    case 'close':
      return audit.state === 'in_review' ? workRefusal(actor, audit) : 'not-now';
    case 'reopen':
      return audit.state === 'closed' ? workRefusal(actor, audit) : 'not-now';
    case 'run-survey':
      if (isOver(audit.state)) return 'not-now';
      return hasRole(actor, 'staff_admin') ? tieAgainst('read', actor.userId, audit.ties) : workRefusal(actor, audit);
    case 'read-blind':
      if (audit.state !== 'decided' && !isBeforeCommittee(audit.state)) return 'not-now';
      return hasRole(actor, 'auditor') ? anyTie(actor.userId, audit.ties) : 'not-auditor';
    case 'read-review':
      if (audit.blind?.has(actor.userId)) return 'blind';
      return refusalOf(actor, 'read-evidence', audit);
    case 'read-evidence':
      if (!hasRole(actor, 'auditor', 'committee', 'staff_admin')) return 'not-yours';
      return tieAgainst('read', actor.userId, audit.ties);
    case 'read-case':
      if (audit.blind?.has(actor.userId)) return 'blind';
      if (!isAuditorOf(actor, audit) && !hasRole(actor, 'committee', 'staff_admin')) return 'not-committee';
      return tieAgainst('read', actor.userId, audit.ties);
    case 'vote':
      if (!isBeforeCommittee(audit.state)) return 'not-now';
      return hasRole(actor, 'committee') ? tieAgainst('vote', actor.userId, audit.ties) : 'not-committee';
    case 'waive':
      if (audit.state !== 'in_review' && !isBeforeCommittee(audit.state)) return 'not-now';
      if (!hasRole(actor, 'committee', 'staff_admin')) return 'not-committee';
      return tieAgainst('vote', actor.userId, audit.ties);
    case 'pause':
      if (!isPausable(audit.state)) return 'not-now';
      if (!isAuditorOf(actor, audit) && !hasRole(actor, 'staff_admin')) return 'not-yours';
      return tieAgainst('read', actor.userId, audit.ties);
    case 'assign':
      if (audit.state !== 'waiting' && audit.state !== 'in_review') return 'not-now';
      return hasRole(actor, 'staff_admin') ? tieAgainst('read', actor.userId, audit.ties) : 'not-yours';
    case 'declare-conflict':
      if (isOver(audit.state)) return 'not-now';
      return hasRole(actor, 'auditor', 'committee') ? allowed : 'not-auditor';
    case 'record-advisory':
      return hasRole(actor, 'staff_admin', 'auditor', 'committee') ? allowed : 'not-yours';
    case 'read-state':
      return actor.companyId === audit.companyId ? allowed : 'not-yours';
    case 'read-result':
      if (actor.companyId !== audit.companyId) return 'not-yours';
      return audit.state === 'decided' ? allowed : 'not-now';
  }
}

/** Whether the actor may. */
export function may(actor: AuditActor, action: AuditAction, audit: AuditFacts): boolean {
  return refusalOf(actor, action, audit) === null;
}

function workRefusal(actor: AuditActor, audit: AuditFacts): PolicyRefusal | null {
  return isAuditorOf(actor, audit) ? tieAgainst('audit', actor.userId, audit.ties) : 'not-yours';
}

function isAuditorOf(actor: AuditActor, audit: AuditFacts): boolean {
  return audit.auditorId === actor.userId && hasRole(actor, 'auditor');
}
