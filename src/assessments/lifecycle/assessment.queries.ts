import type { EntityManager } from 'typeorm';
import type { SubjectPage } from '../../notifications/index.js';
import type { Instrument, LevelId, Profile } from '../instrument/instrument.types.js';
import type { AnswerRow, EvidenceFile } from '../answering/assessment.types.js';
import type { AssessmentState } from '../submission/submission.rules.js';

export interface AssessmentRow {
  readonly id: string;
  readonly companyId: string;
  readonly instrumentId: string;
  readonly targetLevel: LevelId;
  readonly state: AssessmentState;
  readonly profile: Profile;
  readonly startedAt: Date;
  readonly activeAt: Date;
  readonly declaredBy: string | null;
  readonly declaredName: string | null;
  readonly declaredAt: Date | null;
  readonly submittedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** A file with where its bytes are. */
export interface StoredEvidence extends EvidenceFile {
  readonly companyId: string;
  readonly assessmentId: string;
  readonly storageKey: string;
  readonly removedAt: Date | null;
}

const assessment = `id, company_id as "companyId", instrument_id as "instrumentId", target_level as "targetLevel", state,
  profile, started_at as "startedAt", active_at as "activeAt", declared_by as "declaredBy",
  declared_name as "declaredName", declared_at as "declaredAt", submitted_at as "submittedAt",
  closed_at as "closedAt", version`;

const answer = `item_id as "itemId", value, note, updated_by as "updatedBy", updated_at as "updatedAt", version`;

const evidence = `id, company_id as "companyId", assessment_id as "assessmentId", item_id as "itemId", proves, name, size,
  content_type as "contentType", storage_key as "storageKey", sha256, uploaded_by as "uploadedBy",
  uploaded_at as "uploadedAt", removed_at as "removedAt"`;

/** The company's newest assessment. */
export async function latestOf(tx: EntityManager, companyId: string): Promise<AssessmentRow | null> {
  const [row] = await tx.query(
    `select ${assessment} from assessments where company_id = $1 order by started_at desc, id desc limit 1`,
    [companyId],
  );
  return row ?? null;
}

/** The same, locked: whoever writes in an assessment goes one after the other, and the submission last. */
export async function lockLatestOf(tx: EntityManager, companyId: string): Promise<AssessmentRow | null> {
  const [row] = await tx.query(
    `select ${assessment} from assessments where company_id = $1 order by started_at desc, id desc limit 1
     for no key update`,
    [companyId],
  );
  return row ?? null;
}

export async function assessmentById(tx: EntityManager, id: string): Promise<AssessmentRow | null> {
  const [row] = await tx.query(`select ${assessment} from assessments where id = $1`, [id]);
  return row ?? null;
}

/** Ids of assessments that may want a mail: drafts, and what was submitted since `recent`. */
export async function assessmentsToRemind(tx: EntityManager, page: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from assessments where ($1::uuid is null or id > $1)
       and (state = 'draft' or state = 'submitted' and submitted_at >= $3) order by id limit $2`,
    [page.after, page.limit, page.recent],
  );
  return rows.map(({ id }) => id);
}

/** Whether the company has submitted one that is not closed, also when FM4 has given it back. */
export async function hasUndecided(tx: EntityManager, companyId: string): Promise<boolean> {
  const [row] = await tx.query(
    `select exists (select 1 from assessments where company_id = $1 and state <> 'closed' and submitted_at is not null) as found`,
    [companyId],
  );
  return row.found;
}

export function answersIn(tx: EntityManager, assessmentId: string): Promise<AnswerRow[]> {
  return tx.query(`select ${answer} from assessment_answers where assessment_id = $1`, [assessmentId]);
}

export async function answerTo(tx: EntityManager, assessmentId: string, itemId: string): Promise<AnswerRow | null> {
  const [row] = await tx.query(`select ${answer} from assessment_answers where assessment_id = $1 and item_id = $2`, [
    assessmentId,
    itemId,
  ]);
  return row ?? null;
}

/** The files that are there, oldest first. */
export function evidenceIn(tx: EntityManager, assessmentId: string): Promise<StoredEvidence[]> {
  return tx.query(
    `select ${evidence} from evidence_files where assessment_id = $1 and removed_at is null order by uploaded_at, id`,
    [assessmentId],
  );
}

export async function evidenceById(tx: EntityManager, id: string): Promise<StoredEvidence | null> {
  const [row] = await tx.query(`select ${evidence} from evidence_files where id = $1`, [id]);
  return row ?? null;
}

export async function evidenceCount(tx: EntityManager, assessmentId: string, itemId: string): Promise<number> {
  const [row] = await tx.query(
    `select count(*)::int as n from evidence_files where assessment_id = $1 and item_id = $2 and removed_at is null`,
    [assessmentId, itemId],
  );
  return row.n;
}

/** An assessment that is over, as far as the next one depends on it. */
export interface ClosedAssessment {
  readonly id: string;
  readonly instrumentId: string;
  readonly profile: Profile;
  readonly submittedAt: Date;
}

/** The company's last assessment that is over. */
export async function lastClosed(tx: EntityManager, companyId: string): Promise<ClosedAssessment | null> {
  const [row] = await tx.query(
    `select id, instrument_id as "instrumentId", profile, submitted_at as "submittedAt" from assessments
     where company_id = $1 and state = 'closed' order by started_at desc limit 1`,
    [companyId],
  );
  return row ?? null;
}

export async function newestInstrument(tx: EntityManager): Promise<{ id: string; definition: Instrument } | null> {
  const [row] = await tx.query('select id, definition from instruments order by created_at desc, id desc limit 1');
  return row ?? null;
}

export async function instrumentById(tx: EntityManager, id: string): Promise<Instrument | null> {
  const [row] = await tx.query('select definition from instruments where id = $1', [id]);
  return row?.definition ?? null;
}
