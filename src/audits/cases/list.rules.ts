/** How long lists of cases are, pure. */
import type { AuditState } from './audit.rules.js';

export const casesPerPage = 25;
/** A page number above it asks the database to skip more cases than there will be. */
export const lastPage = 10_000;
/** Of what waits for a person, on the page where each thing is one line. */
export const pendingShown = 10;
/** Of what waits, read at most: more than anybody looks through in a day. Who is not independent is sorted out after. */
export const pendingRead = 200;

/** A page number out of a query: 1 for whatever is none. */
export function pageNumber(text: string | undefined): number {
  return Math.min(lastPage, Math.max(1, Math.trunc(Number(text)) || 1));
}

/** How many pages the cases in these states fill; an empty list has one. */
export function pagesOf(states: readonly AuditState[], counts: Readonly<Record<AuditState, number>>): number {
  const total = states.reduce((sum, state) => sum + counts[state], 0);
  return Math.max(1, Math.ceil(total / casesPerPage));
}
