import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { parseCode } from '#libs/codes';
import { isId, newId } from '#libs/ids';
import { addWorkingDays, dayOf } from '#libs/mexico';
import { anonymous, Database, hasRole, type PersonActor, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { loadCase } from '../cases/cases.queries.js';
import type { AuditDecision } from '../committee/committee.service.js';
import { Findings } from '../findings/findings.service.js';
import { isReviewed } from '../review/review.views.js';
import { AuditReport, ReportComment } from './report.entity.js';
import { type PublicReport, publicReport, reportsOf } from './report.queries.js';
import type { AnswerCommentForm, CommentForm, DraftForm } from './report.forms.js';
import { ReportComposer } from './report-composer.js';

/** A word of this room for its rows. */
export const REPORT = 'audit-report';

/** The result of looking up a typed code. */
export type ReportLookup = { found: true; report: PublicReport } | { found: false };

/** The report of an audit: drafts for the company's comments on facts, and the final one with its code. */
@Injectable()
export class AuditReports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly composer: ReportComposer,
    private readonly findings: Findings,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Sends a draft to the company, which may comment on its facts; with it the company reads the findings. Once every item
   * is reviewed, and before the first vote.
   * @throws Refused why the policy says no, `audits.report-early` while items are left
   */
  async draft(actor: PersonActor, auditId: string, { summary, term }: DraftForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.draft-report', subject: auditId }, async (tx) => {
      const state = (await loadCase(tx, auditId, false))?.state;
      const found = await this.cases.allowed(tx, actor, auditId, state === 'closed' ? 'reopen' : 'review');
      const source = await this.composer.source(tx, found, actor.userId);
      if (!isReviewed(source.review)) throw refuse('audits.report-early');
      const commentBy = addWorkingDays(dayOf(this.clock.now()), term);
      await this.findings.show(tx, auditId);
      const report = await this.composer.keep(tx, source, { kind: 'draft', summary, commentBy, sentBy: actor.userId });
      const { number, sha256 } = report;
      await this.cases.record(tx, actor, found.audit, 'audits.report-drafted', { number, commentBy, sha256 });
      await this.reminders.refresh(tx, REPORT, report.id);
    });
  }

  /**
   * The company comments on the facts of a draft. The same comment twice is one.
   * @throws Refused `forbidden`, `not-found`, `audits.comments-over` after its last day, once a later report was sent, or
   *   once the case is decided
   */
  async comment(actor: PersonActor, reportId: string, { section, text }: CommentForm): Promise<void> {
    const { companyId } = actor;
    if (companyId === null || !hasRole(actor, 'company_admin', 'company_editor')) {
      throw refuse('forbidden', { status: 403 });
    }
    // As the system: what is kept beside a report is FM4's, and the company may only add to it.
    const by = system('audits.comment-report', actor.request);
    await this.db.change(by, { what: 'audits.comment-report', subject: reportId }, async (tx) => {
      const report = isId(reportId) ? await tx.findOneBy(AuditReport, { id: reportId, companyId }) : null;
      const found = report && (await loadCase(tx, report.auditId, true));
      if (!found) throw notFound();
      const [newest] = await reportsOf(tx, found.audit.id);
      const isOver = !report.commentBy || dayOf(this.clock.now()) > report.commentBy;
      if (isOver || newest?.id !== report.id || found.state === 'decided') throw refuse('audits.comments-over');
      if (await tx.existsBy(ReportComment, { reportId, section, text })) return;
      const row = { id: newId(), reportId, auditId: report.auditId, companyId, section, text };
      await tx.insert(ReportComment, { ...row, authorId: actor.userId, writtenAt: this.clock.now() });
      const details = { number: report.number, section };
      await this.cases.record(tx, actor, found.audit, 'audits.report-commented', details);
      await this.reminders.refresh(tx, REPORT, reportId);
    });
  }

  /** Answers a comment; it stays beside the report with its answer. @throws Refused why the policy says no, `not-found` */
  async answer(actor: PersonActor, auditId: string, commentId: string, said: AnswerCommentForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.answer-comment', subject: auditId }, async (tx) => {
      const found = await this.cases.readable(tx, actor, auditId, 'read-review');
      if (found.auditorId !== actor.userId && !hasRole(actor, 'staff_admin')) {
        throw refuse('audits.not-yours', { status: 403 });
      }
      const comment = isId(commentId) ? await tx.findOneBy(ReportComment, { id: commentId, auditId }) : null;
      if (!comment) throw notFound();
      if (found.state === 'decided') throw refuse('audits.not-now', { params: { state: found.state } });
      const answered = { answeredBy: actor.userId, answeredAt: this.clock.now() };
      const { answer, changed } = { answer: said.answer, changed: said.changed === 'si' };
      await tx.update(ReportComment, { id: commentId }, { ...answered, answer, changed });
      await this.cases.record(tx, actor, found.audit, 'audits.comment-answered', { section: comment.section, changed });
    });
  }

  /** Issues the final report of a decided case, in the transaction of the decision. */
  async issue(tx: EntityManager, { auditId, voterIds }: AuditDecision): Promise<void> {
    const found = await loadCase(tx, auditId, false);
    if (!found) return;
    await this.findings.show(tx, auditId);
    const sentBy = found.auditorId ?? voterIds[0]!;
    await this.composer.keep(tx, await this.composer.source(tx, found, sentBy), { kind: 'final', sentBy });
  }

  /** Public facts of a final report, for anyone with its code. */
  async look(typed: string): Promise<ReportLookup> {
    const parsed = parseCode(typed);
    if (!parsed.ok) return { found: false };
    const report = await this.db.as(anonymous, (tx) => publicReport(tx, parsed.code));
    return report ? { found: true, report } : { found: false };
  }
}
