/**
 * Who may do what on one audit. The route says which roles come near (`@Allow`), this says it for the case at hand, and
 * row-level security stands behind. Independence is here: who trained, advised or voted does not audit; who audited
 * never votes; a declared conflict removes a person from both.
 */
import { type AuditState, isBeforeCommittee } from './audit.rules.js';
import { exclusionOf, type Exclusion } from '../committee/committee.rules.js';

export interface AuditActor {
  userId: string;
  companyId: string | null;
  roles: readonly string[];
}

/** What the policy needs to know of a case. */
export interface AuditFacts {
  state: AuditState;
  companyId: string;
  /** Who has the case now. */
  auditorId: string | null;
  /** Everyone who audits or has reviewed an item of this case, the present auditor included. */
  auditors: ReadonlySet<string>;
  /** Who trained or advised the company. */
  advisors: ReadonlySet<string>;
  conflicted: ReadonlySet<string>;
  /** Everyone who voted on this case, in any round. */
  voters: ReadonlySet<string>;
}

export const auditActions = [
  'take',
  'release',
  'review',
  'clarify',
  'close',
  'reopen',
  'read-review',
  'read-case',
  'vote',
  'declare-conflict',
  'record-advisory',
  'read-state',
  'read-result',
] as const;
export type AuditAction = (typeof auditActions)[number];

export type AuditRefusal = Exclusion | 'not-yours' | 'not-auditor' | 'not-now' | 'voted';

const allowed = null;

/** Null when the actor may; otherwise why not. */
export function refusalOf(actor: AuditActor, action: AuditAction, audit: AuditFacts): AuditRefusal | null {
  switch (action) {
    case 'take':
      return takeRefusal(actor, audit);
    case 'release':
      if (audit.state !== 'in_review') return 'not-now';
      return isAuditorOf(actor, audit) || has(actor, 'staff_admin') ? allowed : 'not-yours';
    case 'review':
    case 'clarify':
    case 'close':
      if (audit.state !== 'in_review') return 'not-now';
      return workRefusal(actor, audit);
    case 'reopen':
      if (audit.state !== 'closed') return 'not-now';
      return workRefusal(actor, audit);
    case 'read-review':
      if (has(actor, 'staff_admin') || isAuditorOf(actor, audit)) return allowed;
      return has(actor, 'auditor') || has(actor, 'committee') ? conflictOnly(actor, audit) : 'not-yours';
    case 'read-case':
      if (has(actor, 'staff_admin') || isAuditorOf(actor, audit)) return allowed;
      return has(actor, 'committee') ? conflictOnly(actor, audit) : 'not-committee';
    case 'vote':
      if (!isBeforeCommittee(audit.state)) return 'not-now';
      return exclusionOf({ userId: actor.userId, isCommittee: has(actor, 'committee') }, audit);
    case 'declare-conflict':
      if (audit.state === 'decided') return 'not-now';
      return has(actor, 'auditor') || has(actor, 'committee') ? allowed : 'not-auditor';
    case 'record-advisory':
      return has(actor, 'staff_admin') || has(actor, 'auditor') || has(actor, 'committee') ? allowed : 'not-yours';
    case 'read-state':
      return actor.companyId === audit.companyId ? allowed : 'not-yours';
    case 'read-result':
      if (actor.companyId !== audit.companyId) return 'not-yours';
      return audit.state === 'decided' ? allowed : 'not-now';
  }
}

export function may(actor: AuditActor, action: AuditAction, audit: AuditFacts): boolean {
  return refusalOf(actor, action, audit) === null;
}

function takeRefusal(actor: AuditActor, audit: AuditFacts): AuditRefusal | null {
  if (audit.state !== 'waiting') return 'not-now';
  if (!has(actor, 'auditor')) return 'not-auditor';
  return independenceRefusal(actor, audit);
}

function workRefusal(actor: AuditActor, audit: AuditFacts): AuditRefusal | null {
  if (!isAuditorOf(actor, audit)) return 'not-yours';
  return independenceRefusal(actor, audit);
}

function independenceRefusal(actor: AuditActor, audit: AuditFacts): AuditRefusal | null {
  if (audit.advisors.has(actor.userId)) return 'advised';
  if (audit.conflicted.has(actor.userId)) return 'conflict';
  if (audit.voters.has(actor.userId)) return 'voted';
  return allowed;
}

function conflictOnly(actor: AuditActor, audit: AuditFacts): AuditRefusal | null {
  return audit.conflicted.has(actor.userId) ? 'conflict' : allowed;
}

function isAuditorOf(actor: AuditActor, audit: AuditFacts): boolean {
  return audit.auditorId === actor.userId && has(actor, 'auditor');
}

function has(actor: AuditActor, role: string): boolean {
  return actor.roles.includes(role);
}
