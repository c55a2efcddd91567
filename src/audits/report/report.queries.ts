import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { ReportSection } from './report.rules.js';

/** A report of a case, without what it says. */
export interface ReportRow {
  readonly id: string;
  readonly auditId: string;
  readonly number: number;
  readonly kind: 'draft' | 'final';
  readonly code: string | null;
  readonly sha256: string;
  readonly sentAt: Date;
  readonly commentBy: string | null;
}

/** The reports of a case that the reader may see, newest first. */
export const reportsOf = (tx: EntityManager, auditId: string): Promise<ReportRow[]> =>
  rows<ReportRow>(
    tx,
    `select id, audit_id, number, kind, code, sha256, sent_at, comment_by::text as comment_by from audit_reports
     where audit_id = $1 order by number desc`,
    [auditId],
  );

/** A comment of the company, with FM4's answer. */
export interface CommentRow {
  readonly id: string;
  readonly reportNumber: number;
  readonly section: ReportSection;
  readonly text: string;
  /** As far as the reader may know the name. */
  readonly by: string | null;
  readonly writtenAt: Date;
  readonly answer: string | null;
  readonly changed: boolean | null;
}

/** The comments about the drafts of a case, oldest first. */
export const commentsOf = (tx: EntityManager, auditId: string): Promise<CommentRow[]> =>
  rows<CommentRow>(
    tx,
    `select c.id, r.number as report_number, c.section, c.text, p.name as by, c.written_at, c.answer, c.changed
     from audit_report_comments c join audit_reports r on r.id = c.report_id left join people p on p.id = c.author_id
     where c.audit_id = $1 order by c.written_at, c.id`,
    [auditId],
  );

/** When the company commented on a draft last; null: never. */
export async function lastCommentAt(tx: EntityManager, reportId: string): Promise<Date | null> {
  const found = await one<{ at: Date | null }>(
    tx,
    'select max(written_at) as at from audit_report_comments where report_id = $1',
    [reportId],
  );
  return found?.at ?? null;
}

/** What anyone may know of a final report. */
export interface PublicReport {
  /** Without hyphens. */
  readonly code: string;
  readonly companyName: string;
  readonly issuedAt: Date;
  readonly sha256: string;
}

/** What the function of that name shows to anyone who has the code, or null. */
export function publicReport(tx: EntityManager, code: string): Promise<PublicReport | null> {
  return one<PublicReport>(tx, 'select * from audit_report_by_code($1)', [code]);
}

/** Ids of drafts that may want a mail: sent lately. */
export async function reportsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from audit_reports where ($1::uuid is null or id > $1) and kind = 'draft'
       and (comment_by >= $3::timestamptz::date or sent_at >= $3) order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
