import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { ACTS_PER_PAGE } from './act-log.rules.js';

/** An act as FM4 reads it. */
export interface ActRow {
  readonly seq: string;
  readonly at: Date;
  /** The person's name, or the job that acted. */
  readonly actor: string;
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly company: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** How many acts match, on all pages. */
  readonly total: number;
}

/** One page of the log, newest first; `search` looks in the act, the person and the company. */
export function readActLog(tx: EntityManager, search: string, page: number): Promise<ActRow[]> {
  return rows<ActRow>(
    tx,
    `select l.seq::text, l.at, coalesce(p.name, l.actor) as actor, l.act, l.subject_type, l.subject_id,
       coalesce(c.trade_name, c.legal_name) as company, l.details, count(*) over ()::int as total
     from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     left join companies c on c.id = l.company_id
     where $1 = '' or unaccent(l.act || ' ' || coalesce(p.name, l.actor) || ' ' || coalesce(c.legal_name, '') || ' '
       || coalesce(c.trade_name, '')) ilike '%' || unaccent($1) || '%'
     order by l.seq desc limit $2 offset $3`,
    [search.replace(/[\\%_]/g, '\\$&'), ACTS_PER_PAGE, (page - 1) * ACTS_PER_PAGE],
  );
}
