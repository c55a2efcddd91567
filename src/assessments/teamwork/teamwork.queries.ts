import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';

/** A practice with the colleague who should answer it. */
export interface AssignedRow {
  readonly itemId: string;
  readonly assignmentId: string;
  readonly assigneeId: string;
  readonly dueOn: Day;
}

/** The assigned practices of an assessment. */
export function assignedIn(tx: EntityManager, assessmentId: string): Promise<AssignedRow[]> {
  return rows<AssignedRow>(
    tx,
    `select p.item_id, p.assignment_id, a.assignee_id, a.due_on::text as due_on
     from assigned_practices p join answer_assignments a on a.id = p.assignment_id
     where p.assessment_id = $1 order by p.item_id`,
    [assessmentId],
  );
}

/** Gives practices to an assignment, whoever had them before. */
export function assignPractices(
  tx: EntityManager,
  assignment: { readonly id: string; readonly assessmentId: string; readonly companyId: string },
  items: readonly string[],
): Promise<number> {
  return run(
    tx,
    `insert into assigned_practices (assessment_id, item_id, company_id, assignment_id)
     select $1, item, $2, $3 from unnest($4::text[]) as item
     on conflict (assessment_id, item_id) do update set assignment_id = excluded.assignment_id`,
    [assignment.assessmentId, assignment.companyId, assignment.id, items],
  );
}

/** Takes practices from whoever had them. */
export function unassignPractices(tx: EntityManager, assessmentId: string, items: readonly string[]): Promise<number> {
  return run(tx, 'delete from assigned_practices where assessment_id = $1 and item_id = any ($2)', [
    assessmentId,
    items,
  ]);
}

/** The assignments that have one of these practices. */
export async function assignmentsWith(
  tx: EntityManager,
  assessmentId: string,
  items: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct assignment_id as id from assigned_practices where assessment_id = $1 and item_id = any ($2)`,
    [assessmentId, items],
  );
  return found.map(({ id }) => id);
}

/** How many of these practices nobody has. */
export async function countUnassigned(
  tx: EntityManager,
  assessmentId: string,
  items: readonly string[],
): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from unnest($2::text[]) as item
     where not exists (select 1 from assigned_practices p where p.assessment_id = $1 and p.item_id = item)`,
    [assessmentId, items],
  );
  return row!.n;
}

/** All assignments of an assessment that have a practice. */
export async function assignmentsIn(tx: EntityManager, assessmentId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select distinct assignment_id as id from assigned_practices where assessment_id = $1',
    [assessmentId],
  );
  return found.map(({ id }) => id);
}

/** The practices of an assignment that have no value yet, in their order. */
export async function leftOf(tx: EntityManager, assignmentId: string): Promise<string[]> {
  const found = await rows<{ itemId: string }>(
    tx,
    `select p.item_id from assigned_practices p
     where p.assignment_id = $1 and not exists (select 1 from assessment_answers a
       where a.assessment_id = p.assessment_id and a.item_id = p.item_id and a.value is not null)
     order by p.item_id`,
    [assignmentId],
  );
  return found.map(({ itemId }) => itemId);
}

/** Ids of assignments in drafts that have a practice without an answer. */
export async function assignmentsToRemind(tx: EntityManager, page: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from answer_assignments g where ($1::uuid is null or id > $1)
       and exists (select 1 from assessments s where s.id = g.assessment_id and s.state = 'draft')
       and exists (select 1 from assigned_practices p where p.assignment_id = g.id and not exists (
         select 1 from assessment_answers a
         where a.assessment_id = p.assessment_id and a.item_id = p.item_id and a.value is not null))
     order by id limit $2`,
    [page.after, page.limit],
  );
  return found.map(({ id }) => id);
}

/** A comment as it is shown. */
export interface CommentRow {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  readonly mentioned: string[];
  readonly authorId: string;
  readonly writtenAt: Date;
}

/** The comments on a practice that were not removed, oldest first. */
export function commentsOn(tx: EntityManager, assessmentId: string, itemId: string): Promise<CommentRow[]> {
  return rows<CommentRow>(
    tx,
    `select id, item_id, text, mentioned, author_id, written_at from practice_comments
     where assessment_id = $1 and item_id = $2 and removed_at is null order by written_at, id`,
    [assessmentId, itemId],
  );
}

/** How many comments each practice has. */
export async function commentCounts(tx: EntityManager, assessmentId: string): Promise<Map<string, number>> {
  const found = await rows<{ itemId: string; n: number }>(
    tx,
    `select item_id, count(*)::int as n from practice_comments
     where assessment_id = $1 and removed_at is null group by item_id`,
    [assessmentId],
  );
  return new Map(found.map(({ itemId, n }) => [itemId, n]));
}

/** Writes a comment; false when this one was written before. */
export async function insertComment(
  tx: EntityManager,
  comment: CommentRow & { readonly assessmentId: string; readonly companyId: string },
): Promise<boolean> {
  const inserted = await run(
    tx,
    `insert into practice_comments (id, assessment_id, company_id, item_id, text, mentioned, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      comment.id,
      comment.assessmentId,
      comment.companyId,
      comment.itemId,
      comment.text,
      comment.mentioned,
      comment.authorId,
      comment.writtenAt,
    ],
  );
  return inserted === 1;
}

/** Takes back the text of a person's own comment; false when there is no such one. */
export async function removeComment(tx: EntityManager, id: string, authorId: string, at: Date): Promise<boolean> {
  const changed = await run(
    tx,
    `update practice_comments set removed_at = coalesce(removed_at, $3), text = '' where id = $1 and author_id = $2`,
    [id, authorId, at],
  );
  return changed === 1;
}

/** Ids of comments written since then that name somebody. */
export async function commentsToTell(tx: EntityManager, page: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from practice_comments where ($1::uuid is null or id > $1)
       and removed_at is null and written_at >= $3 and mentioned <> '{}' order by id limit $2`,
    [page.after, page.limit, page.recent],
  );
  return found.map(({ id }) => id);
}

/** An assignment as a person gets it back who asks for their data. */
export interface OwnAssignmentRow {
  readonly message: string;
  readonly dueOn: Day;
  readonly assignedAt: Date;
}

/** The assignments that a person gave or got, oldest first. */
export function assignmentsOf(tx: EntityManager, userId: string): Promise<OwnAssignmentRow[]> {
  return rows<OwnAssignmentRow>(
    tx,
    `select case when assigned_by = $1 then message else '' end as message, due_on::text as due_on, assigned_at
     from answer_assignments where assigned_by = $1 or assignee_id = $1 order by assigned_at`,
    [userId],
  );
}

/** The comments that a person wrote, oldest first. */
export function commentsBy(
  tx: EntityManager,
  userId: string,
): Promise<Pick<CommentRow, 'itemId' | 'text' | 'writtenAt'>[]> {
  return rows<Pick<CommentRow, 'itemId' | 'text' | 'writtenAt'>>(
    tx,
    `select item_id, text, written_at from practice_comments
     where author_id = $1 and removed_at is null order by written_at`,
    [userId],
  );
}

/** Whether an assessment is a draft. */
export async function isDraft(tx: EntityManager, assessmentId: string): Promise<boolean> {
  const row = await one<{ found: boolean }>(
    tx,
    `select exists (select 1 from assessments where id = $1 and state = 'draft') as found`,
    [assessmentId],
  );
  return row!.found;
}
