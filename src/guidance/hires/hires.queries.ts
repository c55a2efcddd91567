import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { CheckAnswer, CheckMonths, HireEnding, HireState, HireTask } from './hire.rules.js';

/** A hire file with what belongs to it. */
export interface Hire {
  readonly id: string;
  readonly companyId: string;
  readonly alias: string;
  readonly post: string;
  readonly situation: string;
  readonly countsAsForeigner: boolean;
  readonly resident: boolean;
  readonly startsOn: Day;
  readonly state: HireState;
  readonly ending: HireEnding | null;
  readonly closedOn: Day | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly version: number;
  readonly tasks: readonly { task: HireTask; dueOn: Day; doneOn: Day | null }[];
  readonly documents: readonly {
    position: number;
    name: string;
    required: boolean;
    seen: boolean;
    expiresOn: Day | null;
  }[];
  readonly checks: readonly { months: CheckMonths; dueOn: Day; answer: CheckAnswer | null }[];
}

const columns = `h.id, h.company_id, h.alias, h.post, h.situation, h.counts_as_foreigner, h.resident,
  h.starts_on::text as starts_on, h.state, h.ending, h.closed_on::text as closed_on, h.created_by, h.created_at, h.version,
  coalesce((select json_agg(json_build_object('task', t.task, 'dueOn', t.due_on, 'doneOn', t.done_on) order by t.due_on, t.task)
    from hire_tasks t where t.hire_id = h.id), '[]') as tasks,
  coalesce((select json_agg(json_build_object('position', d.position, 'name', d.name, 'required', d.required,
    'seen', d.seen, 'expiresOn', d.expires_on) order by d.position) from hire_documents d where d.hire_id = h.id), '[]')
    as documents,
  coalesce((select json_agg(json_build_object('months', c.months, 'dueOn', c.due_on, 'answer', c.answer) order by c.months)
    from hire_checks c where c.hire_id = h.id), '[]') as checks`;

/** The files of a company: the open ones by their day, then what is closed, last first. */
export const hiresOf = (tx: EntityManager, companyId: string): Promise<Hire[]> =>
  rows<Hire>(
    tx,
    `select ${columns} from hire_files h where h.company_id = $1
     order by h.state = 'open' desc, case when h.state = 'open' then h.starts_on end, h.closed_on desc, h.id`,
    [companyId],
  );

export const hireById = (tx: EntityManager, id: string): Promise<Hire | null> =>
  one<Hire>(tx, `select ${columns} from hire_files h where h.id = $1`, [id]);

/** Keeps others from changing the file until the transaction ends; false when there is none. */
export async function lockHire(tx: EntityManager, id: string): Promise<boolean> {
  return (await one<{ id: string }>(tx, 'select id from hire_files where id = $1 for no key update', [id])) !== null;
}

/** What a new file starts with. */
export interface NewHire extends Omit<
  Hire,
  'state' | 'ending' | 'closedOn' | 'version' | 'tasks' | 'documents' | 'checks'
> {
  readonly tasks: readonly { task: HireTask; dueOn: Day }[];
  readonly documents: readonly { name: string; required: boolean }[];
  readonly checks: readonly { months: CheckMonths; dueOn: Day }[];
}

/** Adds a file with all that belongs to it; false when the form that holds its id arrived before. */
export async function insertHire(tx: EntityManager, hire: NewHire): Promise<boolean> {
  const inserted = await run(
    tx,
    `insert into hire_files (id, company_id, alias, post, situation, counts_as_foreigner, resident, starts_on, state,
       created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10, 1) on conflict do nothing`,
    [
      hire.id,
      hire.companyId,
      hire.alias,
      hire.post,
      hire.situation,
      hire.countsAsForeigner,
      hire.resident,
      hire.startsOn,
      hire.createdBy,
      hire.createdAt,
    ],
  );
  if (inserted === 0) return false;
  const own = [hire.id, hire.companyId];
  await run(
    tx,
    `insert into hire_tasks (hire_id, company_id, task, due_on)
     select $1, $2, task, due_on from unnest($3::text[], $4::date[]) as given (task, due_on)`,
    [...own, hire.tasks.map(({ task }) => task), hire.tasks.map(({ dueOn }) => dueOn)],
  );
  await run(
    tx,
    `insert into hire_documents (hire_id, company_id, position, name, required, seen)
     select $1, $2, position, name, required, false
     from unnest($3::text[], $4::boolean[]) with ordinality as given (name, required, position)`,
    [...own, hire.documents.map(({ name }) => name), hire.documents.map(({ required }) => required)],
  );
  await run(
    tx,
    `insert into hire_checks (hire_id, company_id, months, due_on)
     select $1, $2, months, due_on from unnest($3::smallint[], $4::date[]) as given (months, due_on)`,
    [...own, hire.checks.map(({ months }) => months), hire.checks.map(({ dueOn }) => dueOn)],
  );
  return true;
}

/** The days that follow from another first day; what was done stays done. */
export async function moveStart(
  tx: EntityManager,
  id: string,
  days: { startsOn: Day } & Pick<NewHire, 'tasks' | 'checks'>,
): Promise<void> {
  await run(tx, 'update hire_files set starts_on = $2 where id = $1', [id, days.startsOn]);
  await run(
    tx,
    `update hire_tasks t set due_on = given.due_on from unnest($2::text[], $3::date[]) as given (task, due_on)
     where t.hire_id = $1 and t.task = given.task`,
    [id, days.tasks.map(({ task }) => task), days.tasks.map(({ dueOn }) => dueOn)],
  );
  await run(
    tx,
    `update hire_checks c set due_on = given.due_on from unnest($2::smallint[], $3::date[]) as given (months, due_on)
     where c.hire_id = $1 and c.months = given.months`,
    [id, days.checks.map(({ months }) => months), days.checks.map(({ dueOn }) => dueOn)],
  );
}

/** What was done, and which documents were seen and until when they hold: the whole list as the page showed it. */
export async function saveProgress(
  tx: EntityManager,
  id: string,
  today: Day,
  {
    done,
    documents,
  }: { done: readonly HireTask[]; documents: readonly { position: number; seen: boolean; expiresOn: Day | null }[] },
): Promise<void> {
  await run(
    tx,
    `update hire_tasks set done_on = case when task = any ($2::text[]) then coalesce(done_on, $3::date) end where hire_id = $1`,
    [id, done, today],
  );
  await run(
    tx,
    `update hire_documents d set seen = given.seen, expires_on = given.expires_on
     from unnest($2::smallint[], $3::boolean[], $4::date[]) as given (position, seen, expires_on)
     where d.hire_id = $1 and d.position = given.position`,
    [
      id,
      documents.map(({ position }) => position),
      documents.map(({ seen }) => seen),
      documents.map(({ expiresOn }) => expiresOn),
    ],
  );
}

export async function closeHire(tx: EntityManager, id: string, ending: HireEnding, today: Day): Promise<void> {
  await run(tx, `update hire_files set state = 'closed', ending = $2, closed_on = $3 where id = $1`, [
    id,
    ending,
    today,
  ]);
}

export async function answerCheck(
  tx: EntityManager,
  id: string,
  months: CheckMonths,
  answer: CheckAnswer,
  today: Day,
): Promise<void> {
  await run(tx, 'update hire_checks set answer = $3, answered_on = $4 where hire_id = $1 and months = $2', [
    id,
    months,
    answer,
    today,
  ]);
}

/** One more change. */
export async function raiseVersion(tx: EntityManager, id: string): Promise<void> {
  await run(tx, 'update hire_files set version = version + 1 where id = $1', [id]);
}

/** Takes a file away with all that belongs to it. */
export async function deleteHire(tx: EntityManager, id: string): Promise<void> {
  await run(tx, 'delete from hire_files where id = $1', [id]);
}

/** Ids, ascending, of files that may want a mail: open ones, and hires that are still looked at. */
export async function hiresToRemind(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select h.id from hire_files h where (h.state = 'open' or h.ending = 'hired') and ($1::uuid is null or h.id > $1)
     order by h.id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}

/** What a person made: that they opened files, never what stands in them. */
export const hiresMadeBy = (tx: EntityManager, userId: string): Promise<{ createdAt: Date }[]> =>
  rows<{ createdAt: Date }>(tx, 'select created_at from hire_files where created_by = $1 order by 1', [userId]);
