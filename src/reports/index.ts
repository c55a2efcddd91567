/** What the public reports about distinguished companies: received without a name, handled by people without an interest. */
export { ReportsModule } from './reports.module.js';
export type { Category } from './report.rules.js';
export { Reports } from './reports.service.js';
