import { refusals } from '../web/index.js';

/** Why this room does not do what it was asked; each has a text `refusal.<code>`. */
export type AuditRefusal =
  | 'audits.not-yours'
  | 'audits.not-auditor'
  | 'audits.not-committee'
  | 'audits.not-now'
  | 'audits.started'
  | 'audits.taken'
  | 'audits.yours-already'
  | 'audits.conflict'
  | 'audits.advised'
  | 'audits.audited'
  | 'audits.voted'
  | 'audits.value-out-of-range'
  | 'audits.critical-applies'
  | 'audits.reason-missing'
  | 'audits.verification-missing'
  | 'audits.exemption-critical'
  | 'audits.exemption-too-many'
  | 'audits.exemption-unknown-item'
  | 'audits.stale'
  | 'audits.not-ready'
  | 'audits.already-voted'
  | 'audits.not-in-committee'
  | 'audits.choice-not-open'
  | 'audits.already-declared'
  | 'audits.advisory-future'
  | 'audits.advisor-unknown';

export const refuse = refusals<AuditRefusal>();
