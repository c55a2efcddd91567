/** Reports from the public about distinguished companies: received without a name, handled by people without a conflict of interest. */
export { ReportsModule } from './reports.module.js';
export type { Category } from './report.rules.js';
export { ReportedMatters, type WiderAnswer } from './reported-matters.js';
export { Receipts } from './report-receipts.js';
export { Reports } from './reports.service.js';
