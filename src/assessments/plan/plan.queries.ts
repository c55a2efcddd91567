import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { Maturity } from '../instrument/instrument.types.js';
import type { ActionState, NoteKind } from './plan.rules.js';

/** An action as it is listed. */
export interface PlanAction {
  readonly id: string;
  readonly companyId: string;
  readonly assessmentId: string;
  readonly carriedFrom: string | null;
  readonly itemId: string | null;
  readonly title: string;
  readonly fromValue: Maturity | null;
  readonly target: Maturity | null;
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  readonly state: ActionState;
  readonly createdAt: Date;
  readonly endedOn: Day | null;
  readonly checkOn: Day | null;
  readonly checkedOn: Day | null;
  readonly version: number;
  readonly files: number;
}

/** The actions of a company: the open ones by their day, then what has ended, last first. */
export function actionsOf(tx: EntityManager, companyId: string): Promise<PlanAction[]> {
  return rows<PlanAction>(
    tx,
    `select id, company_id, assessment_id, carried_from, item_id, title, from_value, target, owner_id,
       due_on::text as due_on, state, created_at, ended_on::text as ended_on, check_on::text as check_on,
       checked_on::text as checked_on, version,
       (select count(*)::int from plan_files f where f.action_id = plan_actions.id) as files
     from plan_actions where company_id = $1
     order by state = 'open' desc, case when state = 'open' then due_on end nulls last, ended_on desc, item_id, id`,
    [companyId],
  );
}

/** One action, locked: its changes run one after the other. */
export function lockAction(tx: EntityManager, id: string): Promise<PlanAction | null> {
  return one<PlanAction>(
    tx,
    `select id, company_id, assessment_id, carried_from, item_id, title, from_value, target, owner_id,
       due_on::text as due_on, state, created_at, ended_on::text as ended_on, check_on::text as check_on,
       checked_on::text as checked_on, version,
       (select count(*)::int from plan_files f where f.action_id = plan_actions.id) as files
     from plan_actions where id = $1 for no key update`,
    [id],
  );
}

/** What starts an action. */
export interface NewAction {
  readonly id: string;
  readonly companyId: string;
  readonly assessmentId: string;
  readonly itemId: string | null;
  readonly title: string;
  readonly fromValue: Maturity | null;
  readonly target: Maturity | null;
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** Adds an action; false when its practice has an open one, or this one was added before. */
export async function insertAction(tx: EntityManager, action: NewAction): Promise<boolean> {
  const inserted = await run(
    tx,
    `insert into plan_actions (id, company_id, assessment_id, item_id, title, from_value, target, owner_id, due_on, state,
       created_by, created_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, $11, 1)
     on conflict do nothing`,
    [
      action.id,
      action.companyId,
      action.assessmentId,
      action.itemId,
      action.title,
      action.fromValue,
      action.target,
      action.ownerId,
      action.dueOn,
      action.createdBy,
      action.createdAt,
    ],
  );
  return inserted === 1;
}

/** Has the open actions of a company belong to its new assessment. Gives their ids. */
export async function carryActions(tx: EntityManager, companyId: string, to: string): Promise<string[]> {
  const carried = await rows<{ id: string }>(
    tx,
    `update plan_actions set carried_from = assessment_id, assessment_id = $2, version = version + 1
     where company_id = $1 and state = 'open' and assessment_id <> $2 returning id`,
    [companyId, to],
  );
  return carried.map(({ id }) => id);
}

/** A file of an action. */
export interface PlanFile {
  readonly id: string;
  readonly actionId: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly size: number;
  readonly uploadedAt: Date;
  readonly evidenceId: string | null;
}

/** The files of an action, oldest first. */
export function filesOf(tx: EntityManager, actionId: string): Promise<PlanFile[]> {
  return rows<PlanFile>(
    tx,
    `select f.id, f.action_id, a.item_id, f.name, f.size, f.uploaded_at, f.evidence_id
     from plan_files f join plan_actions a on a.id = f.action_id where f.action_id = $1 order by f.uploaded_at, f.id`,
    [actionId],
  );
}

/** Files of what was done, by practice, that are no evidence yet. */
export function filesToFeed(tx: EntityManager, companyId: string): Promise<PlanFile[]> {
  return rows<PlanFile>(
    tx,
    `select f.id, f.action_id, a.item_id, f.name, f.size, f.uploaded_at, f.evidence_id
     from plan_files f join plan_actions a on a.id = f.action_id
     where a.company_id = $1 and a.state = 'done' and a.item_id is not null and f.evidence_id is null
     order by f.uploaded_at, f.id`,
    [companyId],
  );
}

/** Makes a file of the plan evidence of a practice; who uploaded it and when stays, and so do the bytes. */
export async function feedEvidence(
  tx: EntityManager,
  file: { readonly id: string; readonly evidenceId: string; readonly assessmentId: string; readonly itemId: string },
): Promise<void> {
  await run(
    tx,
    `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
       sha256, uploaded_by, uploaded_at)
     select $2, company_id, $3, $4, null, name, size, content_type, storage_key, sha256, uploaded_by, uploaded_at
     from plan_files where id = $1`,
    [file.id, file.evidenceId, file.assessmentId, file.itemId],
  );
  await run(tx, 'update plan_files set evidence_id = $2 where id = $1', [file.id, file.evidenceId]);
}

/** Bytes that a company keeps in its plan and nowhere else. */
export async function planBytes(tx: EntityManager, companyId: string): Promise<number> {
  const row = await one<{ used: number }>(
    tx,
    `select coalesce(sum(size), 0)::float8 as used from plan_files where company_id = $1 and evidence_id is null`,
    [companyId],
  );
  return row!.used;
}

/** A note of an action. */
export interface PlanNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/** A note that is written. */
export interface NewNote extends PlanNote {
  readonly actionId: string;
  readonly companyId: string;
}

/** Writes what was done about an action; the same note twice is kept once. */
export async function insertNote(tx: EntityManager, note: NewNote): Promise<void> {
  await run(
    tx,
    `insert into plan_notes (id, action_id, company_id, kind, text, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [note.id, note.actionId, note.companyId, note.kind, note.text, note.writtenBy, note.writtenAt],
  );
}

/** What was done about an action, oldest first. */
export function notesOf(tx: EntityManager, actionId: string): Promise<PlanNote[]> {
  return rows<PlanNote>(
    tx,
    `select id, kind, text, written_by, written_at from plan_notes where action_id = $1 order by written_at, id`,
    [actionId],
  );
}

/** What was done about a practice, for who answers it: the last action that ended done. */
export function doneFor(
  tx: EntityManager,
  companyId: string,
  itemId: string,
): Promise<{ id: string; title: string; target: Maturity; endedOn: Day } | null> {
  return one<{ id: string; title: string; target: Maturity; endedOn: Day }>(
    tx,
    `select id, title, target, ended_on::text as ended_on from plan_actions
     where company_id = $1 and item_id = $2 and state = 'done' order by ended_on desc, id desc limit 1`,
    [companyId, itemId],
  );
}

/** Ids of actions that may want a reminder. */
export async function actionsToRemind(tx: EntityManager, page: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from plan_actions where ($1::uuid is null or id > $1)
       and (state = 'open' and due_on is not null or check_on is not null and checked_on is null)
     order by id limit $2`,
    [page.after, page.limit],
  );
  return found.map(({ id }) => id);
}

/** An action as a person gets it back who asks for their data. */
export interface OwnActionRow {
  readonly title: string;
  readonly dueOn: Day | null;
  readonly state: ActionState;
  readonly createdAt: Date;
}

/** The actions that a person owns or planned, oldest first. */
export function ownActions(tx: EntityManager, userId: string): Promise<OwnActionRow[]> {
  return rows<OwnActionRow>(
    tx,
    `select title, due_on::text as due_on, state, created_at from plan_actions
     where owner_id = $1 or created_by = $1 order by created_at`,
    [userId],
  );
}

/** The notes that a person wrote, oldest first. */
export function planNotesBy(tx: EntityManager, userId: string): Promise<{ text: string; writtenAt: Date }[]> {
  return rows<{ text: string; writtenAt: Date }>(
    tx,
    'select text, written_at from plan_notes where written_by = $1 order by written_at',
    [userId],
  );
}

/** The files that a person uploaded for the plan, oldest first. */
export function planFilesBy(
  tx: EntityManager,
  userId: string,
): Promise<{ name: string; size: number; uploadedAt: Date }[]> {
  return rows<{ name: string; size: number; uploadedAt: Date }>(
    tx,
    'select name, size, uploaded_at from plan_files where uploaded_by = $1 order by uploaded_at',
    [userId],
  );
}
