import type { ActLogEntry } from '#templates/monitoring/audit-trail/act-log.page';
import { isId } from '#libs/ids';
import type { ActRow } from './act-log.queries.js';

/** Facts whose values are ids of people. */
const people = new Set(['userId', 'auditorId', 'voters']);

/** The people whom the facts of these acts name. */
export function peopleIn(acts: readonly Pick<ActRow, 'details'>[]): string[] {
  const ids = acts.flatMap(({ details }) =>
    Object.entries(details).flatMap(([name, value]) => (people.has(name) ? [value].flat() : [])),
  );
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && isId(id)))];
}

/** An act as the page lists it: its facts in one line each, people by their names. */
export function actView(row: ActRow, names: ReadonlyMap<string, string>): ActLogEntry {
  const { seq, at, actorKind, actor, act, subjectType, subjectId, company, details } = row;
  const told = (name: string, value: unknown): string[] => {
    if (value === null || value === undefined || value === '') return [];
    if (typeof value === 'object') return [];
    const text = String(value as string | number | boolean);
    return people.has(name) ? [names.get(text) ?? '—'] : [text];
  };
  const facts = Object.entries(details).flatMap(([name, value]) => {
    const values = [value].flat().flatMap((one: unknown) => told(name, one));
    return values.length > 0 ? [{ name, values }] : [];
  });
  return { seq, at, actorKind, actor, act, subjectType, subjectId, company, facts };
}
