import type { EntityManager } from 'typeorm';
import type { LogName } from '#templates/monitoring/logs/log.shapes';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';

/** What is looked for in a log. */
export interface LogFilter {
  readonly search: string;
  /** Days, both included. */
  readonly from: Day | null;
  readonly until: Day | null;
}

/** An entry with what it says, by field. */
export interface LogRow {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  /** Of an attendance list, which is not changed here. */
  readonly attendance: boolean;
  readonly correction: string | null;
  /** How many match, on all pages. */
  readonly total: number;
}

const activities = `select a.id, a.happened_on, jsonb_build_object('happenedOn', a.happened_on, 'kind', a.kind,
    'municipality', a.municipality, 'place', a.place, 'company', a.company, 'women', a.women, 'men', a.men,
    'others', a.others, 'unsaid', a.unsaid, 'topic', a.topic, 'agreements', a.agreements, 'nextStep', a.next_step,
    'responsible', a.responsible) as values, a.attendance, a.correction,
    concat_ws(' ', a.topic, a.place, a.company, a.agreements, a.next_step, a.responsible) as words
  from activity_log a`;
const referrals = `select r.id, r.happened_on, jsonb_build_object('happenedOn', r.happened_on, 'folio', r.folio,
    'need', r.need, 'institution', r.institution, 'municipality', r.municipality, 'followedUpOn', r.followed_up_on,
    'outcome', r.outcome) as values, false as attendance, r.correction, concat_ws(' ', r.folio, r.institution) as words
  from log_referrals r`;
const placements = `select p.id, p.happened_on, jsonb_build_object('happenedOn', p.happened_on, 'folio', p.folio,
    'company', p.company, 'municipality', p.municipality, 'interviewed', p.interviewed, 'hiredOn', p.hired_on,
    'confirmed', p.confirmed, 'contract', p.contract, 'postGroup', p.post_group, 'wageBand', p.wage_band,
    'imssInTime', p.imss_in_time, 'at3', p.at3, 'at6', p.at6, 'at12', p.at12, 'gender', p.gender,
    'ageRange', p.age_range) as values, false as attendance, p.correction, concat_ws(' ', p.folio, p.company) as words
  from log_placements p`;
const sources = { actividades: activities, canalizaciones: referrals, vinculaciones: placements } as const;

/** Entries that match, newest first. */
export const entriesIn = (
  tx: EntityManager,
  log: LogName,
  { search, from, until }: LogFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<LogRow[]> =>
  rows<LogRow>(
    tx,
    `select e.id, e.values, e.attendance, e.correction, count(*) over ()::int as total from (${sources[log]}) e
     where ($1 = '' or unaccent(e.words) ilike '%' || unaccent($1) || '%')
       and ($2::date is null or e.happened_on >= $2) and ($3::date is null or e.happened_on <= $3)
     order by e.happened_on desc, e.id limit $4 offset $5`,
    [search.replace(/[\\%_]/g, '\\$&'), from, until, limit, offset],
  );

/** One entry; null for an attendance list, too. */
export const entryById = (tx: EntityManager, log: LogName, id: string): Promise<LogRow | null> =>
  one<LogRow>(
    tx,
    `select e.id, e.values, e.attendance, e.correction, 1 as total from (${sources[log]}) e
     where e.id = $1 and not e.attendance`,
    [id],
  );

/** How many entries each log has, attendance lists among the activities. */
export async function countsOf(tx: EntityManager): Promise<Record<LogName, number>> {
  const row = await one<{ actividades: number; canalizaciones: number; vinculaciones: number }>(
    tx,
    `select (select count(*) from activity_log)::int as actividades, (select count(*) from log_referrals)::int as canalizaciones,
       (select count(*) from log_placements)::int as vinculaciones`,
  );
  return row!;
}

/** The company of that name, as people write it; null: none, or several. */
export async function companyNamed(tx: EntityManager, name: string): Promise<string | null> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from companies where $1 <> '' and lower(unaccent($1)) in (lower(unaccent(legal_name)), lower(unaccent(trade_name)))
     limit 2`,
    [name],
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** Names of companies, for the field in which one is typed. */
export async function companyNames(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ name: string }>(
    tx,
    `select coalesce(trade_name, legal_name) as name from companies where state = 'active' order by 1 limit 2000`,
  );
  return found.map(({ name }) => name);
}

/** Whether a folio is another entry's. */
export async function isFolioTaken(tx: EntityManager, log: LogName, folio: string, id: string): Promise<boolean> {
  const found = await one<{ n: number }>(
    tx,
    log === 'canalizaciones'
      ? 'select 1 as n from log_referrals where folio = $1 and id <> $2'
      : 'select 1 as n from log_placements where folio = $1 and id <> $2',
    [folio, id],
  );
  return found !== null;
}

/** The closed quarters, by name. */
export async function closedQuarters(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ quarter: string }>(tx, 'select quarter from closed_quarters order by 1');
  return found.map(({ quarter }) => quarter);
}

/** Referrals that nobody followed up by a day, oldest first. */
export const unfollowed = (
  tx: EntityManager,
  before: Day,
): Promise<{ id: string; folio: string; happenedOn: string }[]> =>
  rows<{ id: string; folio: string; happenedOn: string }>(
    tx,
    `select id, folio, happened_on::text from log_referrals where followed_up_on is null and happened_on <= $1
     order by happened_on, id`,
    [before],
  );

const olds = {
  actividades: `delete from log_activities where ctid in (
      select ctid from log_activities where happened_on < $1 limit 5000)`,
  canalizaciones: `delete from log_referrals where ctid in (
      select ctid from log_referrals where happened_on < $1 limit 5000)`,
  vinculaciones: `delete from log_placements where ctid in (
      select ctid from log_placements where coalesce(hired_on, happened_on) < $1 limit 5000)`,
} as const;

/** Forgets some entries from before that day; gives how many. */
export const forgetBefore = (tx: EntityManager, log: LogName, day: Day): Promise<number> => run(tx, olds[log], [day]);
