import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { PracticeTies } from '../practice.policy.js';
import {
  type Criterion,
  type Origin,
  type PracticeClass,
  type PracticeState,
  PRACTICES_PER_PAGE,
} from '../practice.rules.js';

/** What ties a person to a practice. */
export async function tiesTo(tx: EntityManager, practiceId: string, userId: string): Promise<PracticeTies> {
  const row = await one<{ wrote: boolean; institution: boolean }>(
    tx,
    `select p.owner_id is not distinct from $2 or exists (
         select from good_practice_texts t where t.practice_id = p.id and $2 in (t.written_by, t.sent_by)) as wrote,
       exists (select from memberships m where m.company_id = p.company_id and m.user_id = $2) as institution
     from good_practices p where p.id = $1`,
    [practiceId, userId],
  );
  return row ?? { wrote: false, institution: false };
}

/** A seat of a round, without what it says. */
export interface SeatRow {
  readonly seat: number;
  readonly reviewerId: string;
  readonly name: string | null;
  readonly takenAt: Date;
  readonly doneAt: Date | null;
}

/** The seats that are taken in a round, by number. */
export const seatsOf = (tx: EntityManager, practiceId: string, round: number): Promise<SeatRow[]> =>
  rows<SeatRow>(
    tx,
    `select s.seat, s.reviewer_id, e.name, s.taken_at, s.done_at from good_practice_seats s
     left join people e on e.id = s.reviewer_id where s.practice_id = $1 and s.round = $2 order by s.seat`,
    [practiceId, round],
  );

/** What was said in a round, as far as the actor may see it. */
export const verdictsIn = (
  tx: EntityManager,
  practiceId: string,
  round: number,
): Promise<{ seat: number; criterion: Criterion; met: boolean; reason: string }[]> =>
  rows<{ seat: number; criterion: Criterion; met: boolean; reason: string }>(
    tx,
    'select seat, criterion, met, reason from good_practice_verdicts where practice_id = $1 and round = $2 order by seat',
    [practiceId, round],
  );

/** A practice in FM4's lists. */
export interface DeskRow {
  readonly id: string;
  readonly origin: Origin;
  readonly title: string;
  readonly institution: string;
  readonly state: PracticeState;
  readonly class: PracticeClass | null;
  readonly lookBy: Day | null;
  readonly openedAt: Date | null;
  readonly dueOn: Day | null;
  readonly disputedAt: Date | null;
  /** How many have judged in the round that is open. */
  readonly judged: number;
  /** The reader has a seat in it that has not judged. */
  readonly mine: boolean;
  /** There is a seat in it that the reader may take. */
  readonly free: boolean;
}

// $1 the reader
const desk = `p.id, p.origin, t.title, t.institution, p.state, p.class, p.look_by::text as look_by, r.opened_at,
  r.due_on::text as due_on, r.disputed_at,
  (select count(*)::int from good_practice_seats s where s.practice_id = p.id and s.round = r.round
    and s.done_at is not null) as judged,
  exists (select from good_practice_seats s where s.practice_id = p.id and s.round = r.round and s.reviewer_id = $1
    and s.done_at is null) as mine,
  (r.round is not null
    and (select count(*) from good_practice_seats s where s.practice_id = p.id and s.round = r.round)
      < case when r.disputed_at is null then 2 else 3 end
    and not exists (select from good_practice_seats s where s.practice_id = p.id and s.round = r.round and s.reviewer_id = $1)
    and p.owner_id is distinct from $1
    and not exists (select from good_practice_texts w where w.practice_id = p.id and $1 in (w.written_by, w.sent_by))
    and not exists (select from memberships m where m.company_id = p.company_id and m.user_id = $1)) as free`;
const from = `good_practices p
  left join good_practice_rounds r on r.practice_id = p.id and r.decided_at is null and p.state <> 'withdrawn'
  join good_practice_texts t on t.practice_id = p.id and t.number = coalesce(r.text_number, p.published_text,
    (select max(x.number) from good_practice_texts x where x.practice_id = p.id and x.sent_at is not null))`;

/** Which practices a list of FM4 shows. */
export type DeskTab = 'open' | 'published' | 'other';

const inTab = `($2 = 'open' and r.round is not null or $2 = 'published' and p.state = 'published'
  or $2 = 'other' and p.state in ('returned', 'withdrawn'))`;

/** A page of one of FM4's lists: what is under review by its day, what is public by when it is looked at again. */
export const deskPage = (tx: EntityManager, reader: string, tab: DeskTab, page: number): Promise<DeskRow[]> =>
  rows<DeskRow>(
    tx,
    `select ${desk} from ${from} where ${inTab}
     order by case when $2 = 'open' then r.due_on else p.look_by end nulls last, p.changed_at desc, p.id
     limit ${PRACTICES_PER_PAGE} offset $3`,
    [reader, tab, (page - 1) * PRACTICES_PER_PAGE],
  );

/** How many there are in it. */
export async function deskCount(tx: EntityManager, reader: string, tab: DeskTab): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from ${from} where ${inTab} and $1::uuid is not null`,
    [reader, tab],
  );
  return row!.n;
}

/** How many wait for a reader at most that are counted. */
const MOST_WAITING = 200;

/** Practices that wait for the reader to judge, or to take; the next day first. */
export const waitingFor = (tx: EntityManager, reader: string): Promise<DeskRow[]> =>
  rows<DeskRow>(
    tx,
    `select * from (select ${desk} from ${from} where r.round is not null) waiting where mine or free
     order by due_on, id limit ${MOST_WAITING}`,
    [reader],
  );

/** Published practices to be looked at again until that day, of which no review is open. */
export const toLookAt = (tx: EntityManager, reader: string, until: Day): Promise<DeskRow[]> =>
  rows<DeskRow>(
    tx,
    `select ${desk} from ${from} where p.state = 'published' and r.round is null and p.look_by <= $2
     order by p.look_by, p.id limit ${MOST_WAITING}`,
    [reader, until],
  );

/** One practice in FM4's list. */
export const deskRow = (tx: EntityManager, reader: string, id: string): Promise<DeskRow | null> =>
  one<DeskRow>(tx, `select ${desk} from ${from} where p.id = $2`, [reader, id]);

/** The text that a round judges, or judged last. */
export interface JudgedText {
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
  readonly sentBy: string | null;
}

/** A sent text of a practice; null when it was not sent. */
export const sentText = (tx: EntityManager, practiceId: string, number: number): Promise<JudgedText | null> =>
  one<JudgedText>(
    tx,
    `select number, institution, title, description, problem, replicable, impact, results, sustainability, items, anonymous,
       sent_by from good_practice_texts where practice_id = $1 and number = $2 and sent_at is not null`,
    [practiceId, number],
  );

/** What the mails about a practice depend on. */
export interface RemindedRow {
  readonly id: string;
  readonly origin: Origin;
  readonly companyId: string | null;
  readonly ownerId: string | null;
  readonly state: PracticeState;
  readonly class: PracticeClass | null;
  readonly title: string;
  readonly lookBy: Day | null;
  readonly withdrawnAt: Date | null;
  readonly openRound: number | null;
  readonly openedAt: Date | null;
  readonly dueOn: Day | null;
  readonly disputedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly lastClass: PracticeClass | null;
}

export const remindedOf = (tx: EntityManager, id: string): Promise<RemindedRow | null> =>
  one<RemindedRow>(
    tx,
    `select p.id, p.origin, p.company_id, p.owner_id, p.state, p.class, t.title, p.look_by::text as look_by, p.withdrawn_at,
       r.round as open_round, r.opened_at, r.due_on::text as due_on, r.disputed_at, d.decided_at, d.class as last_class
     from good_practices p
     join lateral (select x.title from good_practice_texts x where x.practice_id = p.id
       order by x.sent_at is null, x.number desc limit 1) t on true
     left join good_practice_rounds r on r.practice_id = p.id and r.decided_at is null
     left join lateral (select o.decided_at, o.class from good_practice_rounds o where o.practice_id = p.id
       and o.decided_at is not null order by o.round desc limit 1) d on true
     where p.id = $1`,
    [id],
  );

/** Practices that may want mails. */
export async function practicesToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from good_practices where ($1::uuid is null or id > $1)
       and (state in ('submitted', 'published') or changed_at > $3) order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
