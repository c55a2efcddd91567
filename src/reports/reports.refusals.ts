import { refusals } from '../web/index.js';
import type { HandlingRefusal } from './report.policy.js';

export type ReportRefusal =
  | 'reports.too-fast'
  | 'reports.form-old'
  | 'reports.no-company'
  | 'reports.no-receipt'
  | 'reports.closed'
  | 'reports.not-now'
  | `reports.may-not-${HandlingRefusal}`;
export const refuse = refusals<ReportRefusal>();
