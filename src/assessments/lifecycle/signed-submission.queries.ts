import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';

/** What the company signed when it submitted. */
export interface SignedSubmission {
  readonly id: string;
  readonly signedName: string;
  /** Their post in the company. */
  readonly signedPost: string;
  readonly signedAt: Date;
  /** Of the frozen content, in hexadecimal. */
  readonly sha256: string;
}

/** What the figures of a submission are compared by. */
export interface SubmittedFigures {
  /** Of the total, 0 to 100, not rounded. */
  readonly percent: number;
  /** The same by dimension; null where nothing in it applies. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly sector: string | null;
  readonly size: string | null;
}

/** The last submission of an assessment that the company did not take back. */
export function signedSubmission(tx: EntityManager, assessmentId: string): Promise<SignedSubmission | null> {
  return one<SignedSubmission>(
    tx,
    `select id, signed_name, signed_post, signed_at, sha256 from assessment_submissions
     where assessment_id = $1 and withdrawn_at is null order by signed_at desc, id desc limit 1`,
    [assessmentId],
  );
}

/** What was signed, word for word. */
export async function signedContent(tx: EntityManager, submissionId: string): Promise<string | null> {
  const row = await one<{ content: string }>(tx, 'select content from assessment_submissions where id = $1', [
    submissionId,
  ]);
  return row?.content ?? null;
}

/** Marks a submission as taken back by the company; false when it was so before, or is not of this assessment. */
export async function markWithdrawn(
  tx: EntityManager,
  submission: { readonly id: string; readonly assessmentId: string },
  withdrawal: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<boolean> {
  const changed = await run(
    tx,
    `update assessment_submissions set withdrawn_at = $3, withdrawn_by = $4, withdrawal_reason = $5
     where id = $1 and assessment_id = $2 and withdrawn_at is null`,
    [submission.id, submission.assessmentId, withdrawal.at, withdrawal.by, withdrawal.reason],
  );
  return changed === 1;
}

/** Whether the company took this submission of the assessment back. */
export async function wasWithdrawn(
  tx: EntityManager,
  submission: { readonly id: string; readonly assessmentId: string },
): Promise<boolean> {
  const row = await one<{ found: boolean }>(
    tx,
    `select exists (select 1 from assessment_submissions
       where id = $1 and assessment_id = $2 and withdrawn_at is not null) as found`,
    [submission.id, submission.assessmentId],
  );
  return row!.found;
}

/** A submission as a person gets it back who asks for their data. */
export interface OwnSubmissionRow {
  readonly name: string;
  readonly post: string;
  readonly signedAt: Date;
  readonly sha256: string;
  readonly withdrawnAt: Date | null;
  /** Only of what the person took back. */
  readonly withdrawalReason: string | null;
}

/** The submissions that a person signed or took back, oldest first. */
export function submissionsBy(tx: EntityManager, userId: string): Promise<OwnSubmissionRow[]> {
  return rows<OwnSubmissionRow>(
    tx,
    `select signed_name as name, signed_post as post, signed_at, sha256, withdrawn_at,
       case when withdrawn_by = $1 then withdrawal_reason end as withdrawal_reason
     from assessment_submissions where signed_by = $1 or withdrawn_by = $1 order by signed_at`,
    [userId],
  );
}
