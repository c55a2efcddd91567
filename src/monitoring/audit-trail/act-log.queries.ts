import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { ACTS_PER_PAGE, MAX_EXPORTED } from './act-log.rules.js';
import type { Period } from './period.rules.js';

/** An act as FM4 reads it. */
export interface ActRow {
  readonly seq: string;
  readonly at: Date;
  readonly actorKind: 'person' | 'system' | 'anonymous';
  /** The person's name; null for one whose account is gone, for a job, and for the public. */
  readonly actor: string | null;
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly company: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** How many acts match, on all pages. */
  readonly total: number;
}

/** What is looked for; `search` in the person, the company, the act and what was written about it. */
export interface ActFilter {
  readonly search: string;
  /** Name of an act. */
  readonly act: string | null;
  /** Id of what it is about, or of the company. */
  readonly subject: string;
  readonly period: Period;
}

/** Acts that match, newest first. */
function actsMatching(tx: EntityManager, filter: ActFilter, limit: number, offset: number): Promise<ActRow[]> {
  const { search, act, subject, period } = filter;
  return rows<ActRow>(
    tx,
    `select l.seq::text, l.at, l.actor_kind, p.name as actor, l.act, l.subject_type, l.subject_id,
       coalesce(c.trade_name, c.legal_name) as company, l.details, count(*) over ()::int as total
     from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     left join companies c on c.id = l.company_id
     where ($1 = '' or unaccent(concat_ws(' ', l.act, p.name, c.legal_name, c.trade_name, l.details::text))
         ilike '%' || unaccent($1) || '%')
       and ($2::text is null or l.act = $2)
       and ($3 = '' or l.subject_id = $3 or l.company_id::text = $3)
       and ($4::timestamptz is null or l.at >= $4) and ($5::timestamptz is null or l.at < $5)
     order by l.seq desc limit $6 offset $7`,
    [search.replace(/[\\%_]/g, '\\$&'), act, subject, period.start, period.end, limit, offset],
  );
}

/** One page of the log. */
export const readActLog = (tx: EntityManager, filter: ActFilter, page: number): Promise<ActRow[]> =>
  actsMatching(tx, filter, ACTS_PER_PAGE, (page - 1) * ACTS_PER_PAGE);

/** The newest that match, for a file. */
export const exportActLog = (tx: EntityManager, filter: ActFilter): Promise<ActRow[]> =>
  actsMatching(tx, filter, MAX_EXPORTED, 0);

/** The names of these people, by id; of those whose account is gone, none. */
export async function namesOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; name: string }>(
    tx,
    'select id, name from people where id = any ($1::uuid[])',
    [ids],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}
