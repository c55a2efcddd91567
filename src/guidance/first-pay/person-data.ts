import { type HeldData, ofAccount } from '../../accounts/index.js';
import { decidedBy } from './account-reports.queries.js';

/** Reports about banks are about nobody, and nobody's: only who decided whether they count is known. */
export const firstPayData: readonly HeldData[] = [
  { key: 'decided', columns: ['account_reports.decided_by'], find: ofAccount(decidedBy), fate: 'unlinked' },
];
