import type { Limit } from '../../web/index.js';

/** PDFs that a person may have drawn and signed: each takes the processor a while. */
export const documentLimit = { name: 'audit-report-pdf', points: 20, seconds: 60 } as const satisfies Limit;
