import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { GroupPhase } from './group.rules.js';
import type { GroupAnswer } from './results.rules.js';

/** A group as FM4 lists it. */
export interface GroupRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly openPhase: GroupPhase | null;
  readonly closedPhases: GroupPhase[];
  /** Since when each of them is closed, in the same order. */
  readonly closedDays: Day[];
  readonly createdAt: Date;
  readonly version: number;
}

const columns = 'id, code, title, open_phase, closed_phases, closed_days::text[], created_at, version';

/** All groups, newest first. */
export const groupRows = (tx: EntityManager, limit: number): Promise<GroupRow[]> =>
  rows<GroupRow>(tx, `select ${columns} from survey_groups order by created_at desc, id limit $1`, [limit]);

export const groupById = (tx: EntityManager, id: string, lock = false): Promise<GroupRow | null> =>
  one<GroupRow>(tx, `select ${columns} from survey_groups where id = $1 ${lock ? 'for update' : ''}`, [id]);

/** The groups of which some phase was closed from a day to before another. System scope. */
export const groupsClosedWithin = (tx: EntityManager, from: Day, before: Day): Promise<GroupRow[]> =>
  rows<GroupRow>(
    tx,
    `select ${columns} from survey_groups
     where exists (select from unnest(closed_days) d where d >= $1::date and d < $2::date) order by created_at, id`,
    [from, before],
  );

/** The group of an address. System scope. */
export const groupByCode = (tx: EntityManager, code: string, lock = false): Promise<GroupRow | null> =>
  one<GroupRow>(tx, `select ${columns} from survey_groups where code = $1 ${lock ? 'for share' : ''}`, [code]);

/** How many answered in each phase. System scope. */
export const answerCounts = (tx: EntityManager, groupId: string): Promise<{ phase: GroupPhase; people: number }[]> =>
  rows<{ phase: GroupPhase; people: number }>(
    tx,
    'select phase, count(*)::int as people from survey_group_answers where group_id = $1 group by phase',
    [groupId],
  );

/** All that a group said, in an order that tells nothing. System scope. */
export const groupAnswers = (tx: EntityManager, groupId: string): Promise<GroupAnswer[]> =>
  rows<GroupAnswer>(
    tx,
    `select phase, encode(person, 'hex') as person, answers, satisfaction::int as satisfaction, changed
     from survey_group_answers where group_id = $1 order by id`,
    [groupId],
  );

/** What a group wrote, in an order that tells nothing. System scope. */
export const groupTexts = (
  tx: EntityManager,
  groupId: string,
): Promise<{ question: 'change' | 'obstacle'; text: string }[]> =>
  rows<{ question: 'change' | 'obstacle'; text: string }>(
    tx,
    'select question, text from survey_group_texts where group_id = $1 order by id',
    [groupId],
  );

/** A text of a group, as the room that listens hears it. */
export interface HeardText {
  readonly id: string;
  readonly saidOn: Day;
  readonly text: string;
}

/** Texts since that day of phases that are closed, to questions to which at least so many of the group wrote. System scope. */
export const heardTexts = (tx: EntityManager, since: Day, least: number): Promise<HeardText[]> =>
  rows<HeardText>(
    tx,
    `select t.id, t.given_on::text as said_on, t.text from survey_group_texts t join survey_groups g on g.id = t.group_id
     where t.given_on >= $1 and 'later' = any (g.closed_phases) and (
       select count(*) from survey_group_texts o where o.group_id = t.group_id and o.question = t.question) >= $2
     order by t.id`,
    [since, least],
  );

/** Which of the texts with these ids there are. System scope. */
export async function keptTexts(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from survey_group_texts where id = any($1::uuid[]) order by id',
    [ids],
  );
  return found.map(({ id }) => id);
}

/** Which of these hashes somebody of the group has answered under; null: none. System scope. */
export async function personAmong(
  tx: EntityManager,
  groupId: string,
  hashes: readonly Buffer[],
): Promise<Buffer | null> {
  const found = await one<{ person: Buffer }>(
    tx,
    'select person from survey_group_answers where group_id = $1 and person = any($2::bytea[]) limit 1',
    [groupId, hashes],
  );
  return found?.person ?? null;
}

/** Keeps what one person said; false when their code has answered this phase. System scope. */
export async function insertAnswer(
  tx: EntityManager,
  given: Omit<GroupAnswer, 'person'> & { id: string; groupId: string; person: Buffer; givenOn: Day },
): Promise<boolean> {
  const added = await run(
    tx,
    `insert into survey_group_answers (id, group_id, phase, person, answers, satisfaction, changed, given_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      given.id,
      given.groupId,
      given.phase,
      given.person,
      JSON.stringify(given.answers),
      given.satisfaction,
      given.changed,
      given.givenOn,
    ],
  );
  return added > 0;
}

/** Deletes what was said before that day. @returns how much */
export async function forgetGroupAnswers(tx: EntityManager, before: Day): Promise<number> {
  const texts = await run(tx, 'delete from survey_group_texts where given_on < $1::date', [before]);
  return texts + (await run(tx, 'delete from survey_group_answers where given_on < $1::date', [before]));
}

/** Groups that somebody of FM4 made. */
export const groupsMadeBy = (tx: EntityManager, userId: string): Promise<{ title: string; createdAt: Date }[]> =>
  rows<{ title: string; createdAt: Date }>(
    tx,
    'select title, created_at from survey_groups where created_by = $1 order by created_at, id',
    [userId],
  );
