/** What is known of banks and documents for the account of the first pay, pure. */
import { addMonths, type Day } from '#libs/mexico';
import type { Role } from '../../database/index.js';
import type { Limit } from '../../web/index.js';

/** Reports of one network in an hour, and of all in a day. */
export const ACCOUNT_REPORTS: Limit = { name: 'account-report', points: 10, seconds: 3600 };
export const ACCOUNT_REPORTS_OF_ALL: Limit = { name: 'account-report-all', points: 300, seconds: 86_400 };

/** No result is shown of fewer reports. Source: `indicadores.md`, § 2, "Regla de mínimo cinco". */
export const LEAST_REPORTS = 5;

/** Months for which a report says something: banks change what they take. */
export const REPORT_MONTHS = 12;

export const accountOutcomes = ['accepted', 'refused'] as const;
export type AccountOutcome = (typeof accountOutcomes)[number];

/** `counted`: FM4 looked at it and it counts; `dismissed`: it does not. */
export type AccountReportState = 'received' | 'counted' | 'dismissed';

/** Those of FM4 who decide which reports count. */
export const moderatorRoles = ['content_editor', 'legal_reviewer', 'staff_admin'] as const satisfies readonly Role[];

/** The first day of which reports are still shown. */
export const shownFrom = (today: Day): Day => addMonths(today, -REPORT_MONTHS);

/** Whether a day may be reported: not in the future, and not so long ago that it says nothing any more. */
export const isReportable = (day: Day, today: Day): boolean => day <= today && day >= shownFrom(today);

/** The counted reports of a bank and a document. */
export interface CountedCell {
  readonly bank: string;
  readonly document: string;
  readonly accepted: number;
  readonly refused: number;
  /** Of the newest report. */
  readonly lastOn: Day;
}

/** What a cell of the matrix shows; `quarter`: 1 to 4, as dates of reports are told. */
export type ShownCell =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'few' } & Quarter)
  | ({ readonly kind: 'known'; readonly accepted: number; readonly of: number } & Quarter);

/** Of the newest report. */
interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** A cell as the public sees it: without reports there is no datum, and of fewer than five no result. */
export function shownCell(cell: CountedCell | undefined): ShownCell {
  const of = cell ? cell.accepted + cell.refused : 0;
  if (!cell || of === 0) return { kind: 'none' };
  const [year = 0, month = 1] = cell.lastOn.split('-').map(Number);
  const last = { year, quarter: Math.ceil(month / 3) };
  return of < LEAST_REPORTS ? { kind: 'few', ...last } : { kind: 'known', accepted: cell.accepted, of, ...last };
}
