import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { ReportContent } from '#templates/audits/report/report.shapes';
import { ImprovementPlan } from '../../assessments/index.js';
import { Companies, displayName } from '../../companies/index.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { decisionOf } from '../committee/committee.queries.js';
import { findingsOf } from '../findings/findings.queries.js';
import { ReviewReader } from '../review/review-reader.js';
import { withReview } from '../review/review.queries.js';
import type { ReviewSource } from '../review/review.views.js';
import { SamplingPlans } from '../sampling/sampling-plans.js';
import { SurveyReader } from '../survey/survey-reader.js';
import { companySurvey } from '../survey/survey.views.js';
import { AuditReport, ReportComment } from './report.entity.js';
import { reportContent, type ReportSource } from './report.rules.js';

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: object) => string;

/** How a report is to be sent. */
export type Sending =
  | { readonly kind: 'draft'; readonly summary: string; readonly commentBy: string; readonly sentBy: string }
  | { readonly kind: 'final'; readonly sentBy: string };

/** Puts a report together from what is on record about a case, and keeps it as it was sent. */
@Injectable()
export class ReportComposer {
  constructor(
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly reader: ReviewReader,
    private readonly sampling: SamplingPlans,
    private readonly surveys: SurveyReader,
    private readonly improvement: ImprovementPlan,
  ) {}

  /** The case as a report sees it. */
  async source(tx: EntityManager, found: AuditCase, readerId: string): Promise<ReportSource> {
    const { audit, companyId } = found;
    const review: ReviewSource = await this.reader.sourceOf(tx, await withReview(tx, found), readerId);
    const decision = await decisionOf(tx, audit.id);
    const company = await this.companies.byId(tx, companyId);
    const survey = companySurvey(await this.surveys.newest(tx, audit.id), dayOf(this.clock.now()));
    return {
      review,
      company: { name: displayName(company), legalName: company.legalName },
      findings: await findingsOf(tx, audit.id),
      plan: (await this.sampling.of(tx, audit.id))[0] ?? null,
      survey,
      planned: new Map(
        (await this.improvement.open(tx, companyId)).flatMap(({ itemId, dueOn }) => (itemId ? [[itemId, dueOn]] : [])),
      ),
      decision: decision && {
        level: decision.level,
        decidedAt: decision.decidedAt.toISOString(),
        reasons: decision.reasons,
        conditions: decision.conditions.map(({ text, by }) => ({ text, by })),
      },
      comments: await tx.find(ReportComment, { where: { auditId: audit.id }, order: { writtenAt: 'ASC', id: 'ASC' } }),
    };
  }

  /** Keeps a report of the case with the next number. */
  async keep(tx: EntityManager, source: ReportSource, sending: Sending): Promise<AuditReport> {
    const { audit } = source.review.found;
    const number = ((await tx.maximum(AuditReport, 'number', { auditId: audit.id })) ?? 0) + 1;
    const made = reportContent(source, sending.kind, number);
    const said: ReportContent = sending.kind === 'draft' ? { ...made, summary: sending.summary } : made;
    const content = canonicalJson(said);
    const report: AuditReport = {
      id: newId(),
      auditId: audit.id,
      companyId: audit.companyId,
      number,
      kind: sending.kind,
      code: sending.kind === 'final' ? newCode() : null,
      companyName: source.company.name,
      content,
      sha256: createHash('sha256').update(content, 'utf8').digest('hex'),
      sentBy: sending.sentBy,
      sentAt: this.clock.now(),
      commentBy: sending.kind === 'draft' ? sending.commentBy : null,
    };
    await tx.insert(AuditReport, report);
    return report;
  }
}
