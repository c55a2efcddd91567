import type { EntityManager } from 'typeorm';
import { type HeldData, ofAccount } from '../../accounts/index.js';
import { one, rows, run } from '../../database/index.js';
import type { ImportRow, RowProblem } from './import.rules.js';

/**
 * For the rest of the transaction tables are joined whole. Of rows that came a moment ago PostgreSQL has no counts: it takes
 * them for one, and would go through all people again for each of ten thousand.
 */
export async function joinWhole(tx: EntityManager): Promise<void> {
  await run(tx, `select set_config('enable_nestloop', 'off', true)`, []);
}

/** Keeps rows of a file. */
export async function insertRows(
  tx: EntityManager,
  { id, companyId }: { id: string; companyId: string },
  read: readonly ImportRow[],
): Promise<void> {
  await run(
    tx,
    `insert into enrolment_import_rows
       (import_id, row, company_id, name, email, number, site, courses, deadline, identity, text, problems)
     select $1, g.row, $2, g.name, g.email, g.number, g.site,
       case when g.courses = '' then '{}' else string_to_array(g.courses, ',') end, g.deadline, g.identity, g.text,
       g.problems
     from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[], $10::text[],
       $11::text[], $12::jsonb[]) as g (row, name, email, number, site, courses, deadline, identity, text, problems)`,
    [
      id,
      companyId,
      read.map(({ row }) => row),
      read.map(({ name }) => name),
      read.map(({ email }) => email),
      read.map(({ number }) => number),
      read.map(({ site }) => site),
      read.map(({ courses }) => courses.join(',')),
      read.map(({ deadline }) => deadline),
      read.map(({ identity }) => identity),
      read.map(({ text }) => text),
      read.map(({ problems }) => JSON.stringify(problems)),
    ],
  );
}

/** A faulty row as it is shown. */
export interface FaultyRow {
  readonly row: number;
  readonly text: string;
  readonly problems: readonly RowProblem[];
}

/** The faulty rows of a file, in its order. */
export function faultyRows(tx: EntityManager, importId: string, limit: number): Promise<FaultyRow[]> {
  return rows<FaultyRow>(
    tx,
    `select row, text, problems from enrolment_import_rows where import_id = $1 and problems <> '[]'
     order by row limit $2`,
    [importId, limit],
  );
}

/** What a file would do. */
export interface ImportCounts {
  readonly good: number;
  readonly faulty: number;
  /** Good rows that name no course. */
  readonly open: number;
  /** People of the team already. */
  readonly members: number;
  /** People with an address who are not; they are invited. */
  readonly invited: number;
  /** People without an address. */
  readonly coded: number;
}

/** Counts the rows of a file, and the people in its good ones. */
export async function importCounts(tx: EntityManager, importId: string, companyId: string): Promise<ImportCounts> {
  const row = await one<ImportCounts>(
    tx,
    `select (count(*) filter (where r.problems = '[]'))::int as good,
       (count(*) filter (where r.problems <> '[]'))::int as faulty,
       (count(*) filter (where r.problems = '[]' and r.courses = '{}'))::int as open,
       (count(distinct r.identity) filter (where r.problems = '[]' and m.user_id is not null))::int as members,
       (count(distinct r.identity) filter (where r.problems = '[]' and r.email <> '' and m.user_id is null))::int
         as invited,
       (count(distinct r.identity) filter (where r.problems = '[]' and r.email = ''))::int as coded
     from enrolment_import_rows r
     left join (
       select distinct p.email, p.id as user_id from people p join memberships m on m.user_id = p.id
       where m.company_id = $2 and p.email <> '') m on m.email = r.email
     where r.import_id = $1`,
    [importId, companyId],
  );
  return row!;
}

/** The first good rows, to show how the file was read. */
export interface SampleRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly number: string;
  readonly site: string;
  readonly courses: string[];
  readonly deadline: string | null;
}

/** The first good rows of a file. */
export function sampleRows(tx: EntityManager, importId: string, limit: number): Promise<SampleRow[]> {
  return rows<SampleRow>(
    tx,
    `select row, name, email, number, site, courses, deadline::text as deadline from enrolment_import_rows
     where import_id = $1 and problems = '[]' order by row limit $2`,
    [importId, limit],
  );
}

/** Courses that good rows name. */
export async function namedCourses(tx: EntityManager, importId: string): Promise<string[]> {
  const found = await rows<{ slug: string }>(
    tx,
    `select distinct unnest(courses) as slug from enrolment_import_rows where import_id = $1 and problems = '[]'
     order by 1`,
    [importId],
  );
  return found.map(({ slug }) => slug);
}

/** Finds who of the good rows is of the team already: by address, then by the employee's number. */
export async function findMembers(tx: EntityManager, importId: string, companyId: string): Promise<void> {
  await run(
    tx,
    `update enrolment_import_rows r set user_id = p.id from people p
     where r.import_id = $1 and r.problems = '[]' and r.email <> '' and p.email = r.email
       and exists (select 1 from memberships m where m.user_id = p.id and m.company_id = $2)`,
    [importId, companyId],
  );
  await run(
    tx,
    `update enrolment_import_rows r set user_id = w.user_id from workplaces w
     where r.import_id = $1 and r.problems = '[]' and r.email = '' and r.number <> '' and w.company_id = $2
       and w.number = r.number and w.user_id is not null
       and exists (select 1 from memberships m where m.user_id = w.user_id and m.company_id = $2)`,
    [importId, companyId],
  );
}

/** Somebody of the good rows who is not found yet. */
export interface NewcomerRow {
  readonly identity: string;
  readonly name: string;
  readonly email: string;
}

/** Those whom the good rows name and nobody knows yet, in the order of the file. */
export function newcomers(tx: EntityManager, importId: string): Promise<NewcomerRow[]> {
  return rows<NewcomerRow>(
    tx,
    `select identity, (array_agg(name order by row))[1] as name, min(email) as email from enrolment_import_rows
     where import_id = $1 and problems = '[]' and user_id is null group by identity order by min(row)`,
    [importId],
  );
}

/** Says who people of the rows are. */
export async function setPeople(
  tx: EntityManager,
  importId: string,
  found: readonly { readonly identity: string; readonly userId: string | null; readonly invitationId: string | null }[],
): Promise<void> {
  await run(
    tx,
    `update enrolment_import_rows r set user_id = g.user_id, invitation_id = g.invitation_id
     from unnest($2::text[], $3::uuid[], $4::uuid[]) as g (identity, user_id, invitation_id)
     where r.import_id = $1 and r.identity = g.identity and r.problems = '[]'`,
    [
      importId,
      found.map(({ identity }) => identity),
      found.map(({ userId }) => userId),
      found.map(({ invitationId }) => invitationId),
    ],
  );
}

/** Where the people of the good rows work, as far as these say it. */
export function workplacesIn(
  tx: EntityManager,
  importId: string,
): Promise<{ userId: string | null; invitationId: string | null; site: string; number: string }[]> {
  return rows<{ userId: string | null; invitationId: string | null; site: string; number: string }>(
    tx,
    `select user_id, invitation_id, max(site) as site, max(number) as number from enrolment_import_rows
     where import_id = $1 and problems = '[]' and (site <> '' or number <> '') group by user_id, invitation_id`,
    [importId],
  );
}

/** What enrolments by a file say. */
export interface EnrolledByFile {
  readonly importId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly enrolledBy: string;
  readonly at: Date;
  /** Of those rows that say none. */
  readonly deadline: string | null;
  /** Courses of those rows that name none. */
  readonly chosen: readonly string[];
  readonly versions: readonly { readonly slug: string; readonly courseId: string; readonly versionId: string }[];
}

const asked = `with asked as (
    select r.user_id, r.invitation_id, v.course_id, v.version_id, min(coalesce(r.deadline, $2::date)) as due_on
    from enrolment_import_rows r
    join unnest($3::text[], $4::uuid[], $5::uuid[]) as v (slug, course_id, version_id)
      on v.slug = any(case when r.courses = '{}' then $6::text[] else r.courses end)
    where r.import_id = $1 and r.problems = '[]' and (r.user_id is not null or r.invitation_id is not null)
    group by 1, 2, 3, 4)`;

const askedParameters = ({ importId, deadline, versions, chosen }: EnrolledByFile) => [
  importId,
  deadline,
  versions.map(({ slug }) => slug),
  versions.map(({ courseId }) => courseId),
  versions.map(({ versionId }) => versionId),
  chosen,
];

/** A new last day for those who are in the course already and have not finished. */
export async function moveDeadlines(tx: EntityManager, file: EnrolledByFile): Promise<void> {
  await run(
    tx,
    `${asked}
     update enrolments e set due_on = a.due_on, import_id = $1 from asked a
     where e.company_id = $7 and e.course_id = a.course_id and e.state in ('enrolled', 'in-progress')
       and a.due_on is not null and e.due_on is distinct from a.due_on
       and coalesce(e.user_id, e.invitation_id) = coalesce(a.user_id, a.invitation_id)`,
    [...askedParameters(file), file.companyId],
  );
}

/** Enrols the people of the good rows who are not in the course already. @returns how many people, and enrolments */
export async function insertImported(
  tx: EntityManager,
  file: EnrolledByFile,
): Promise<{ people: number; enrolled: number }> {
  const row = await one<{ people: number; enrolled: number }>(
    tx,
    `${asked}, added as (
       insert into enrolments (id, company_id, company_name, user_id, invitation_id, course_id, course_version_id, state,
         enrolled_by, enrolled_at, available_at, due_on, import_id)
       select uuidv7(), $7, $8, a.user_id, case when a.user_id is null then a.invitation_id end, a.course_id, a.version_id,
         'enrolled', $9, $10::timestamptz, case when a.user_id is null then null else $10::timestamptz end, a.due_on, $1
       from asked a on conflict do nothing returning coalesce(user_id, invitation_id) as who)
     select count(distinct who)::int as people, count(*)::int as enrolled from added`,
    [...askedParameters(file), file.companyId, file.companyName, file.enrolledBy, file.at],
  );
  return row!;
}

/** The good rows have done their work. */
export async function deleteGood(tx: EntityManager, importId: string): Promise<void> {
  await run(tx, `delete from enrolment_import_rows where import_id = $1 and problems = '[]'`, [importId]);
}

/** Files whose enrolments wait for their reminders to be planned. */
export async function importsToPlan(tx: EntityManager): Promise<string[]> {
  const found = await rows<{ importId: string }>(
    tx,
    'select distinct import_id from enrolments where import_id is not null order by 1',
  );
  return found.map(({ importId }) => importId);
}

/** Some enrolments of a file whose reminders are to be planned. */
export async function enrolmentsToPlan(tx: EntityManager, importId: string, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(tx, 'select id from enrolments where import_id = $1 order by id limit $2', [
    importId,
    limit,
  ]);
  return found.map(({ id }) => id);
}

/** The reminders of these are planned. */
export async function planned(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await run(tx, 'update enrolments set import_id = null where id = any($1::uuid[])', [ids]);
}

/** Deletes files from before that instant; gives how many. */
export function deleteImports(tx: EntityManager, before: Date): Promise<number> {
  return run(tx, 'delete from enrolment_imports where made_at < $1', [before]);
}

function importsBy(tx: EntityManager, userId: string): Promise<{ madeAt: Date; fileName: string }[]> {
  return rows<{ madeAt: Date; fileName: string }>(
    tx,
    'select made_at, file_name from enrolment_imports where made_by = $1 order by 1',
    [userId],
  );
}

interface HeldRow {
  readonly name: string;
  readonly email: string;
  readonly number: string;
  readonly site: string;
}

/** What the courses hold of files of people: for a week. */
export const importsData: readonly HeldData[] = [
  {
    key: 'import-rows',
    columns: ['name', 'email', 'number', 'site', 'identity', 'text', 'problems', 'user_id'].map(
      (column) => `enrolment_import_rows.${column}`,
    ),
    find: (tx, { userId, email }) =>
      rows<HeldRow>(
        tx,
        `select name, email, number, site from enrolment_import_rows
         where user_id = $1 or (email = $2 and email <> '') order by import_id, row`,
        [userId, email],
      ),
    fate: 'deleted',
    erase: async (tx, { userId, email }) => {
      await run(tx, `delete from enrolment_import_rows where user_id = $1 or (email = $2 and email <> '')`, [
        userId,
        email,
      ]);
    },
  },
  {
    key: 'imports',
    columns: ['enrolment_imports.made_by', 'enrolment_imports.file_name'],
    find: ofAccount(importsBy),
    fate: 'unlinked',
  },
];
