import { Injectable } from '@nestjs/common';
import { Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, latestAuditOf } from '../cases/cases.queries.js';
import { itemsToReview, soundByItem } from '../review/results.rules.js';
import { withReview } from '../review/review.queries.js';
import { type CommentRow, commentsOf, type ReportRow, reportsOf } from './report.queries.js';

/** The reports of a case with what was said about them. */
export interface Reports {
  readonly reports: readonly ReportRow[];
  readonly comments: readonly CommentRow[];
}

/** What the pages of reports show. */
@Injectable()
export class ReportPagesReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** The reports of a case, for FM4; `left`: items without a review. @throws Refused why the policy says no */
  ofCase(
    reader: PersonActor,
    auditId: string,
  ): Promise<Reports & { found: AuditCase; companyName: string; summary: string; left: number }> {
    return this.db.as(reader, async (tx) => {
      const found = await withReview(tx, await this.cases.readable(tx, reader, auditId, 'read-review'));
      const reviewed = soundByItem(found);
      const items = itemsToReview(await this.assessments.submission(tx, found.audit.assessmentId));
      return {
        found,
        companyName: await this.cases.companyName(tx, found.companyId),
        summary: found.recommendation?.summary ?? '',
        left: items.filter(({ id }) => !reviewed.has(id)).length,
        reports: await reportsOf(tx, auditId),
        comments: await commentsOf(tx, auditId),
      };
    });
  }

  /** The reports of the company's latest case; null before the first case. */
  ofCompany(reader: PersonActor): Promise<(Reports & { audit: Audit }) | null> {
    return this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      if (!audit) return null;
      return { audit, reports: await reportsOf(tx, audit.id), comments: await commentsOf(tx, audit.id) };
    });
  }
}
