import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { DemandKind } from '../demands/demand.kinds.rules.js';
import type { ClosingReason, OpeningState, OpeningText } from '../opening.rules.js';
import type { StandingFacts } from '../standing.rules.js';

/** An opening, its company's name, and what its standing depends on. */
export interface OpeningRow extends OpeningText {
  readonly id: string;
  readonly companyId: string;
  readonly company: string;
  readonly state: OpeningState;
  readonly version: number;
  readonly writtenAt: Date;
  readonly sentAt: Date | null;
  readonly answerBy: Day | null;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly decidedAt: Date | null;
  readonly firstReviewedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly pauseReason: string | null;
  readonly closedAt: Date | null;
  readonly closedFor: ClosingReason | null;
  readonly closeReason: string | null;
  readonly interviewed: number | null;
  readonly hired: number | null;
  readonly toldAt: Date | null;
}

export const openingColumns = `o.id, o.company_id, coalesce(c.trade_name, c.legal_name) as company, o.state, o.post, o.tasks,
  o.requirements, o.site, o.municipality, o.pay_from, o.pay_to, o.pay_period, o.work_days, o.schedule, o.days_off, o.contract,
  o.registration, o.benefits, o.posts, o.ends_on::text as ends_on, o.languages, o.contact, o.version, o.written_at, o.sent_at,
  o.answer_by::text as answer_by, o.taken_by, o.taken_at, o.decided_at, o.first_reviewed_at, o.paused_at, o.pause_reason,
  o.closed_at, o.closed_for, o.close_reason, o.interviewed, o.hired, o.told_at`;
export const openingFrom = 'openings o join companies c on c.id = o.company_id';

/** A page of a company's openings, the last written first. */
export const ownOpenings = (
  tx: EntityManager,
  companyId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<OpeningRow[]> =>
  rows<OpeningRow>(
    tx,
    `select ${openingColumns} from ${openingFrom} where o.company_id = $1
     order by o.state = 'closed', o.written_at desc, o.id limit $2 offset $3`,
    [companyId, limit, offset],
  );

/** How many a company has, and how many of them it never sent. */
export async function countOwn(tx: EntityManager, companyId: string): Promise<{ all: number; drafts: number }> {
  const row = await one<{ all: number; drafts: number }>(
    tx,
    `select count(*)::int as all, count(*) filter (where state = 'draft')::int as drafts from openings where company_id = $1`,
    [companyId],
  );
  return row!;
}

export const openingById = (tx: EntityManager, id: string): Promise<OpeningRow | null> =>
  one<OpeningRow>(tx, `select ${openingColumns} from ${openingFrom} where o.id = $1`, [id]);

/** Has the changes of one opening run one after the other. */
export const lockOpening = (tx: EntityManager, id: string): Promise<OpeningRow | null> =>
  one<OpeningRow>(tx, `select ${openingColumns} from ${openingFrom} where o.id = $1 for update of o`, [id]);

/** The norms that a company named, by what they would require. */
export interface NormRow {
  readonly demand: DemandKind;
  readonly norm: string;
}

export const normsOf = (tx: EntityManager, openingId: string): Promise<NormRow[]> =>
  rows<NormRow>(tx, 'select demand, norm from opening_norms where opening_id = $1 order by demand', [openingId]);

/** One answer of FM4. */
export interface ReviewRow {
  readonly number: number;
  readonly outcome: 'reviewed' | 'returned';
  readonly reasons: string;
  readonly decidedAt: Date;
}

/** The answers of FM4, the last first. */
export const reviewsOf = (tx: EntityManager, openingId: string): Promise<ReviewRow[]> =>
  rows<ReviewRow>(
    tx,
    'select number, outcome, reasons, decided_at from opening_reviews where opening_id = $1 order by number desc',
    [openingId],
  );

/** What a company's standing depends on. The last distinction is the one that was awarded last. */
export const standingOf = (tx: EntityManager, companyId: string): Promise<StandingFacts | null> =>
  one<StandingFacts>(
    tx,
    `select c.state as company_state, (select d.state from distinctions d where d.company_id = c.id
       order by d.awarded_at desc limit 1) as last_distinction
     from companies c where c.id = $1`,
    [companyId],
  );

/** The municipality in which a company says it is. */
export async function seatOf(tx: EntityManager, companyId: string): Promise<string | null> {
  const row = await one<{ code: string }>(tx, 'select municipality_code as code from companies where id = $1', [
    companyId,
  ]);
  return row?.code ?? null;
}

/** Erases drafts that nobody touched since the first day, and contacts of openings that closed before the second. */
export async function eraseLeft(tx: EntityManager, untouched: Day, closed: Day): Promise<number> {
  const at = (day: string) => `(${day}::date::timestamp at time zone 'America/Mexico_City')`;
  const drafts = await rows<{ id: string }>(
    tx,
    `delete from openings where state = 'draft' and written_at < ${at('$1')} returning id`,
    [untouched],
  );
  const contacts = await rows<{ id: string }>(
    tx,
    `update openings set contact = '' where contact <> '' and state = 'closed' and closed_at < ${at('$1')} returning id`,
    [closed],
  );
  return drafts.length + contacts.length;
}

/** Puts the norms that a company names in place of those before. */
export async function saveNorms(
  tx: EntityManager,
  openingId: string,
  norms: readonly { readonly demand: DemandKind; readonly norm: string }[],
): Promise<void> {
  await run(tx, 'delete from opening_norms where opening_id = $1', [openingId]);
  await run(
    tx,
    `insert into opening_norms (opening_id, demand, norm)
     select $1, demand, norm from unnest($2::text[], $3::text[]) as said (demand, norm)`,
    [openingId, norms.map(({ demand }) => demand), norms.map(({ norm }) => norm)],
  );
}
