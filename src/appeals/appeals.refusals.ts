import { refusals } from '../web/index.js';
import type { AppealRefusal } from './appeal.policy.js';

export type AppealsRefusal =
  | 'appeals.nothing'
  | 'appeals.too-late'
  | 'appeals.already'
  | 'appeals.not-now'
  | 'appeals.decided-again'
  | 'appeals.no-company'
  | 'appeals.no-decision'
  | 'appeals.no-receipt'
  | 'appeals.too-fast'
  | 'appeals.form-old'
  | `appeals.may-not-${AppealRefusal}`;
export const refuse = refusals<AppealsRefusal>();
