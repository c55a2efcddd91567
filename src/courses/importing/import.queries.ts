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

/** Adds a problem to those rows. */
export async function faultRows(
  tx: EntityManager,
  importId: string,
  faulty: readonly number[],
  problem: RowProblem,
): Promise<void> {
  await run(
    tx,
    `update enrolment_import_rows set problems = problems || $3::jsonb where import_id = $1 and row = any($2::int[])`,
    [importId, faulty, JSON.stringify([problem])],
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
