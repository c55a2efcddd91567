import type { ActLogEntry } from '#templates/monitoring/audit-trail/act-log.page';
import type { ActRow } from './act-log.queries.js';

/** An act as the page lists it; details that are no plain values are left out. */
export function actView({ seq, at, actor, act, company, details }: ActRow): ActLogEntry {
  const facts = Object.entries(details)
    .filter(([, value]) => value !== null && typeof value !== 'object')
    .map(([name, value]) => ({ name, value: String(value) }));
  return { seq, at, actor, act, company, facts };
}
