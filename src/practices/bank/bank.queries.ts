import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import { type Criterion, MAX_OWN, type Origin, type PracticeClass, type PracticeState } from '../practice.rules.js';

/** A practice with its newest text, sent or not. */
export interface PracticeRow {
  readonly id: string;
  readonly origin: Origin;
  readonly companyId: string | null;
  readonly ownerId: string | null;
  readonly state: PracticeState;
  readonly slug: string | null;
  readonly class: PracticeClass | null;
  readonly publishedText: number | null;
  readonly publishedAt: Date | null;
  readonly lookBy: Day | null;
  readonly withdrawnAt: Date | null;
  readonly changedAt: Date;
  readonly version: number;
  /** The round that is open; null for none. */
  readonly openRound: number | null;
  readonly number: number;
  readonly institution: string;
  readonly title: string;
  readonly description: string;
  readonly problem: string;
  readonly replicable: string;
  readonly impact: string;
  readonly results: string;
  readonly sustainability: string;
  readonly items: string[];
  readonly anonymous: boolean;
  readonly sentAt: Date | null;
}

const text = `t.number, t.institution, t.title, t.description, t.problem, t.replicable, t.impact, t.results, t.sustainability,
  t.items, t.anonymous, t.sent_at`;
const practice = `p.id, p.origin, p.company_id, p.owner_id, p.state, p.slug, p.class, p.published_text, p.published_at,
  p.look_by::text as look_by, p.withdrawn_at, p.changed_at, p.version,
  (select r.round from good_practice_rounds r where r.practice_id = p.id and r.decided_at is null) as open_round`;
const newest = `good_practices p join lateral (
  select * from good_practice_texts x where x.practice_id = p.id order by x.number desc limit 1) t on true`;

/** One practice, as far as the actor may see it. */
export const practiceById = (tx: EntityManager, id: string): Promise<PracticeRow | null> =>
  one<PracticeRow>(tx, `select ${practice}, ${text} from ${newest} where p.id = $1`, [id]);

/** Has the changes of one practice run one after the other. */
export async function lockPractice(tx: EntityManager, id: string): Promise<PracticeRow | null> {
  const found = await one<{ id: string }>(tx, 'select id from good_practices where id = $1 for update', [id]);
  return found && practiceById(tx, id);
}

/** The practices of a company, those of FM4, or of one person for a public body; the last changed first. */
export const ownPractices = (
  tx: EntityManager,
  origin: Origin,
  { companyId, ownerId }: { companyId: string | null; ownerId: string | null },
): Promise<PracticeRow[]> =>
  rows<PracticeRow>(
    tx,
    `select ${practice}, ${text} from ${newest}
     where p.origin = $1 and ($2::uuid is null or p.company_id = $2) and ($3::uuid is null or p.owner_id = $3)
     order by p.changed_at desc, p.id limit ${MAX_OWN}`,
    [origin, companyId, ownerId],
  );

/** How many practices were begun there and never sent. */
export async function countDrafts(
  tx: EntityManager,
  origin: Origin,
  { companyId, ownerId }: { companyId: string | null; ownerId: string | null },
): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from good_practices where state = 'draft' and origin = $1
       and ($2::uuid is null or company_id = $2) and ($3::uuid is null or owner_id = $3)`,
    [origin, companyId, ownerId],
  );
  return row!.n;
}

/** What a decided review said of one criterion, from one seat. */
export interface SaidRow {
  readonly round: number;
  readonly seat: number;
  readonly criterion: Criterion;
  readonly met: boolean;
  readonly reason: string;
}

/** A review of a practice. */
export interface RoundRow {
  readonly round: number;
  readonly textNumber: number;
  readonly basis: 'review' | 'founding';
  readonly openedAt: Date;
  readonly dueOn: Day;
  readonly disputedAt: Date | null;
  readonly class: PracticeClass | null;
  readonly decidedAt: Date | null;
}

/** The reviews of a practice that the actor may see, the newest first. */
export const roundsOf = (tx: EntityManager, practiceId: string): Promise<RoundRow[]> =>
  rows<RoundRow>(
    tx,
    `select round, text_number, basis, opened_at, due_on::text as due_on, disputed_at, class, decided_at
     from good_practice_rounds where practice_id = $1 order by round desc`,
    [practiceId],
  );

/** What decided reviews said, by round and seat. */
export const saidOf = (tx: EntityManager, practiceId: string): Promise<SaidRow[]> =>
  rows<SaidRow>(
    tx,
    `select v.round, v.seat, v.criterion, v.met, v.reason
     from good_practice_verdicts v join good_practice_rounds r on r.practice_id = v.practice_id and r.round = v.round
     where v.practice_id = $1 and r.decided_at is not null order by v.round desc, v.seat`,
    [practiceId],
  );

/** The name under which a company is known, for the first field of its practices. */
export async function institutionOf(tx: EntityManager, companyId: string): Promise<string> {
  const row = await one<{ name: string }>(
    tx,
    'select coalesce(trade_name, legal_name) as name from companies where id = $1',
    [companyId],
  );
  return row?.name ?? '';
}

/** Erases what its institution withdrew and drafts that nobody touched, on those days or before. Gives how many. */
export const eraseLeft = (tx: EntityManager, withdrawn: Day, untouched: Day): Promise<number> =>
  run(
    tx,
    `delete from good_practices
     where state = 'withdrawn' and (withdrawn_at at time zone 'America/Mexico_City')::date <= $1
       or state = 'draft' and (changed_at at time zone 'America/Mexico_City')::date <= $2`,
    [withdrawn, untouched],
  );
