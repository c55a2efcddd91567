import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { ACTS_PER_PAGE } from './act-log.rules.js';
import type { Period } from './period.rules.js';

/** What happened at the door. */
export const accessKinds = ['signed-in', 'sign-in-refused', 'refused-by-role'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** Somebody came in, was refused, or was stopped by their role. */
export interface AccessRow {
  readonly id: string;
  readonly at: Date;
  readonly what: AccessKind;
  /** Null: no account has the address that was typed. */
  readonly person: string | null;
  readonly email: string | null;
  /** Why, the route, or the roles. */
  readonly detail: string;
  /** How many records match, on all pages. */
  readonly total: number;
}

/** What is looked for: a name or address, a kind, days. */
export interface AccessFilter {
  readonly search: string;
  readonly what: AccessKind | null;
  readonly period: Period;
}

/** One page of the records, newest first. */
export function readAccess(
  tx: EntityManager,
  { search, what, period }: AccessFilter,
  page: number,
): Promise<AccessRow[]> {
  return rows<AccessRow>(
    tx,
    `select r.id, r.at, r.what, p.name as person, p.email, r.detail, count(*) over ()::int as total
     from access_records r left join people p on p.id = r.user_id
     where ($1 = '' or unaccent(concat_ws(' ', p.name, p.email, r.detail)) ilike '%' || unaccent($1) || '%')
       and ($2::text is null or r.what = $2) and ($3::timestamptz is null or r.at >= $3)
       and ($4::timestamptz is null or r.at < $4)
     order by r.at desc, r.id desc limit $5 offset $6`,
    [search.replace(/[\\%_]/g, '\\$&'), what, period.start, period.end, ACTS_PER_PAGE, (page - 1) * ACTS_PER_PAGE],
  );
}
