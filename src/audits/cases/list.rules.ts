/** How long lists of cases are, pure. */
import { isId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import type { AuditState } from './audit.rules.js';
import type { CaseFilter } from './cases.queries.js';

export const casesPerPage = 25;
/** Maximum lines per kind on the page of what waits for FM4. */
export const pendingShown = 10;
/** Maximum cases read for that page; those the reader is not independent of are dropped afterwards. */
export const pendingRead = 200;

const levels = ['N1', 'N2', 'N3'] as const;

/** What the address of a list narrows it to, as it is written there. */
export interface AskedFilter {
  readonly auditora?: unknown;
  readonly vencidas?: unknown;
  readonly nivel?: unknown;
  readonly empresa?: unknown;
}

/** Reads the filter from an address; what is unknown counts as not said. */
export function filterOf(asked: AskedFilter, today: Day): CaseFilter {
  const id = (text: unknown) => (typeof text === 'string' && isId(text) ? text : null);
  return {
    auditor: asked.auditora === 'nadie' ? 'nobody' : id(asked.auditora),
    overdueOn: asked.vencidas === 'si' ? today : null,
    level: levels.find((level) => level === asked.nivel) ?? null,
    companyId: id(asked.empresa),
  };
}

/** Number of pages; an empty list has one. */
export function pagesOf(states: readonly AuditState[], counts: Readonly<Record<AuditState, number>>): number {
  const total = states.reduce((sum, state) => sum + counts[state], 0);
  return Math.max(1, Math.ceil(total / casesPerPage));
}
