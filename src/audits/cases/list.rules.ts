/** How long lists of cases are, pure. */
import type { AuditState } from './audit.rules.js';

export const casesPerPage = 25;
/** Upper bound on the page number, so that a huge one is no huge offset. */
export const lastPage = 10_000;
/** Maximum lines per kind on the page of what waits for FM4. */
export const pendingShown = 10;
/** Maximum cases read for that page; those the reader is not independent of are dropped afterwards. */
export const pendingRead = 200;

/** Parses a page number; defaults to 1 when invalid. */
export function pageNumber(text: string | undefined): number {
  return Math.min(lastPage, Math.max(1, Math.trunc(Number(text)) || 1));
}

/** Number of pages; an empty list has one. */
export function pagesOf(states: readonly AuditState[], counts: Readonly<Record<AuditState, number>>): number {
  const total = states.reduce((sum, state) => sum + counts[state], 0);
  return Math.max(1, Math.ceil(total / casesPerPage));
}
