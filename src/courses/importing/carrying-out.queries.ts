import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';

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
