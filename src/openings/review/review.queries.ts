import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { openingColumns, openingFrom, type OpeningRow } from '../announcing/openings.queries.js';

/** What FM4 sees apart: what waits, what people are told of, what went back, what is over. */
export const deskTabs = ['waiting', 'live', 'returned', 'closed'] as const;
export type DeskTab = (typeof deskTabs)[number];

// an opening is over once its last day is, also before the job has written it down; $1: today
const tab = `case when o.state = 'sent' then 'waiting' when o.state = 'returned' then 'returned'
  when o.state in ('open', 'paused') and o.ends_on >= $1::date then 'live'
  when o.state in ('closed', 'open', 'paused') then 'closed' end`;

/** A page of what FM4 sees: what waits the longest first, else what changed last. */
export const deskPage = (
  tx: EntityManager,
  today: Day,
  wanted: DeskTab,
  { limit, offset }: { limit: number; offset: number },
): Promise<OpeningRow[]> =>
  rows<OpeningRow>(
    tx,
    `select ${openingColumns} from ${openingFrom} where ${tab} = $2
     order by case when $2 = 'waiting' then o.sent_at end, coalesce(o.closed_at, o.decided_at, o.sent_at) desc, o.id
     limit $3 offset $4`,
    [today, wanted, limit, offset],
  );

/** How many openings FM4 sees, and how many posts and people those come to. */
export interface DeskCounts {
  readonly waiting: number;
  readonly live: number;
  readonly returned: number;
  readonly closed: number;
  /** Posts of those that people are told of. */
  readonly posts: number;
  /** Of those whose company has said. */
  readonly told: number;
  readonly interviewed: number;
  readonly hired: number;
}

export async function deskCounts(tx: EntityManager, today: Day): Promise<DeskCounts> {
  const row = await one<DeskCounts>(
    tx,
    `select count(*) filter (where tab = 'waiting')::int as waiting, count(*) filter (where tab = 'live')::int as live,
       count(*) filter (where tab = 'returned')::int as returned, count(*) filter (where tab = 'closed')::int as closed,
       coalesce(sum(posts) filter (where tab = 'live'), 0)::int as posts, count(told_at)::int as told,
       coalesce(sum(interviewed), 0)::int as interviewed, coalesce(sum(hired), 0)::int as hired
     from (select ${tab} as tab, o.posts, o.told_at, o.interviewed, o.hired from openings o) x`,
    [today],
  );
  return row!;
}

/** Those that wait for an answer, the soonest due first. */
export const waitingOpenings = (tx: EntityManager): Promise<OpeningRow[]> =>
  rows<OpeningRow>(
    tx,
    `select ${openingColumns} from ${openingFrom} where o.state = 'sent' order by o.answer_by, o.id limit 500`,
  );

/** An opening as a line of a file, with the sector of its company. */
export type FileRow = OpeningRow & { readonly sector: string | null };

/** All that were ever sent, the last sent first. */
export const fileRows = (tx: EntityManager, limit: number): Promise<FileRow[]> =>
  rows<FileRow>(
    tx,
    `select ${openingColumns}, c.sector_code as sector from ${openingFrom} where o.sent_at is not null
     order by o.sent_at desc, o.id limit $1`,
    [limit],
  );

/** What ends: the day has passed, or the company of what was sent no longer stands well. */
export interface EndableRow {
  readonly id: string;
  readonly isOver: boolean;
}

/** Openings that are live or wait although they should not, page by page. */
export const endable = (tx: EntityManager, today: Day): Promise<EndableRow[]> =>
  rows<EndableRow>(
    tx,
    `select o.id, o.state in ('open', 'paused') and o.ends_on < $1 as is_over
     from openings o join companies c on c.id = o.company_id
     where o.state in ('sent', 'returned', 'open', 'paused') and (o.state in ('open', 'paused') and o.ends_on < $1
       or c.state <> 'active' or (select d.state from distinctions d where d.company_id = c.id
         order by d.awarded_at desc limit 1) in ('suspended', 'revoked'))
     order by o.id limit 200`,
    [today],
  );

/** The openings of a company that are neither drafts nor over. */
export async function currentOf(tx: EntityManager, companyId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from openings where company_id = $1 and state in ('sent', 'returned', 'open', 'paused') order by id`,
    [companyId],
  );
  return found.map(({ id }) => id);
}

/** Ids of openings that may want mails. */
export async function openingsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from openings where ($1::uuid is null or id > $1) and (state in ('sent', 'open', 'paused', 'returned')
       or closed_at > $3 or state = 'closed' and told_at is null and closed_at > $3::timestamptz - interval '60 days')
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** The number of the last answer of FM4; 0: none. */
export async function lastReview(tx: EntityManager, openingId: string): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    'select coalesce(max(number), 0)::int as n from opening_reviews where opening_id = $1',
    [openingId],
  );
  return row!.n;
}

/** How FM4 last answered. */
export const lastOutcome = (
  tx: EntityManager,
  openingId: string,
): Promise<{ outcome: 'reviewed' | 'returned' } | null> =>
  one<{ outcome: 'reviewed' | 'returned' }>(
    tx,
    'select outcome from opening_reviews where opening_id = $1 order by number desc limit 1',
    [openingId],
  );
