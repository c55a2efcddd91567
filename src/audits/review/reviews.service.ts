import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Assessment, Assessments, exemptionRefusal, type SubmittedAssessment } from '../../assessments/index.js';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { Audit, AuditItemReview, AuditRecommendation } from '../cases/audit.entity.js';
import type { ReviewForm } from './review.forms.js';
import { closingGaps, type ItemReview, mayClose, nextToReview, problemsOf } from '../cases/audit.rules.js';
import { AuditCases, type Person } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { auditedAnswers, figuresOf, itemsToReview, soundReviews } from './results.rules.js';

/** What the auditor does: take a case, review it item by item, ask the company, close it with a recommendation. */
@Injectable()
export class Audits {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** Opens the case of a submitted assessment, or takes up the one that waited for the company's clarification. */
  async open(tx: EntityManager, submitted: SubmittedAssessment): Promise<void> {
    const review = await this.submissionOf(tx, submitted.id);
    const itemCount = itemsToReview(review).length;
    const existing = await tx.findOne(Audit, {
      where: { assessmentId: submitted.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (existing) {
      const move = existing.auditorId ? 'resume' : 'requeue';
      await this.cases.move(tx, existing, move, { resumedAt: submitted.submittedAt, resumedBy: 'company', itemCount });
      return;
    }
    const id = newId();
    const dueOn = this.cases.dueOn({ state: 'waiting', submittedAt: submitted.submittedAt });
    await tx.insert(Audit, {
      id,
      companyId: submitted.companyId,
      assessmentId: submitted.id,
      targetLevel: submitted.targetLevel,
      instrumentVersion: submitted.instrumentVersion,
      state: 'waiting',
      submittedAt: submitted.submittedAt,
      itemCount,
      dueOn,
    });
    await this.cases.remind(tx, id);
    await this.cases.announce(tx, { id, companyId: submitted.companyId, state: 'waiting', dueOn, version: 1 });
  }

  /** The auditor takes a waiting case. */
  async take(actor: Person, auditId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'take');
      await this.cases.move(tx, audit, 'take', { auditorId: actor.userId, takenAt: this.clock.now() });
      await this.act(tx, actor, audit, 'audits.taken');
    });
  }

  /** Gives a case back to the list; the auditor or the coordination may. What was reviewed stays. */
  async release(actor: Person, auditId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'release');
      await this.cases.move(tx, audit, 'release', { auditorId: null, takenAt: null });
      await this.act(tx, actor, audit, 'audits.released', { auditorId: audit.auditorId });
    });
  }

  /**
   * Keeps the review of one item.
   * @param form `version` is the one the auditor saw, 0 for a first review; another one on record is refused as stale
   * @returns the item to review next, null when all are reviewed
   */
  async review(actor: Person, auditId: string, itemId: string, form: ReviewForm): Promise<string | null> {
    return this.db.as(actor, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'review');
      const submission = await this.submissionOf(tx, found.audit.assessmentId);
      const items = itemsToReview(submission);
      const item = items.find(({ id }) => id === itemId);
      if (!item) throw notFound();
      const review: ItemReview = {
        value: form.value === 'na' ? null : Number(form.value),
        reason: form.reason ?? '',
        verifiedHow: form.verifiedHow ?? '',
      };
      const [problem] = problemsOf(item, review);
      if (problem) throw new Refused(`audits.${problem}`, { status: 422, field: fieldOf[problem] });
      if (review.value === null) this.demandExemption(submission, found, itemId);
      await this.keepReview(tx, found, itemId, { ...review, finding: form.finding ?? '' }, Number(form.version), actor);
      const reviewed = new Set(soundReviews(found).map((own) => own.itemId)).add(itemId);
      return nextToReview(items, reviewed, itemId);
    });
  }

  /** Sends the case back to the company with a question; it completes its assessment and hands it in again. */
  async clarify(actor: Person, auditId: string, question: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'clarify');
      await this.assessments.reopen(tx, actor, audit.assessmentId);
      await this.cases.move(tx, audit, 'clarify', { returnedAt: this.clock.now(), clarification: question });
      await this.act(tx, actor, audit, 'audits.returned', { question });
    });
  }

  /** Closes the review: the level follows from the audited values, the summary is the auditor's. */
  async close(
    actor: Person,
    auditId: string,
    said: { summary: string; openSelectionSeen: boolean; hiresSeen: boolean },
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'close');
      const { audit } = found;
      const submission = await this.submissionOf(tx, audit.assessmentId);
      const reviews = new Map(soundReviews(found).map((review) => [review.itemId, review]));
      const gaps = closingGaps(itemsToReview(submission), reviews);
      if (!mayClose(gaps)) {
        throw new Refused('audits.not-ready', { params: { n: gaps.unreviewed.length + gaps.unsound.length } });
      }
      const shown = { openSelection: said.openSelectionSeen, hires: said.hiresSeen };
      const figures = figuresOf(submission, reviews, audit.targetLevel, shown);
      const now = this.clock.now();
      const recommendation = {
        level: figures.level,
        companyPercent: figures.company.global,
        auditedPercent: figures.audited.global,
      };
      await tx.upsert(
        AuditRecommendation,
        {
          ...recommendation,
          ...said,
          auditId,
          round: audit.round,
          companyId: audit.companyId,
          recommendedBy: actor.userId,
          recommendedAt: now,
        },
        ['auditId', 'round'],
      );
      await this.cases.move(tx, audit, 'close', { closedAt: now });
      await this.act(tx, actor, audit, 'audits.closed', { ...recommendation, round: audit.round });
    });
  }

  /** Takes a closed case back while nobody has voted. */
  async reopen(actor: Person, auditId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'reopen');
      await this.cases.move(tx, audit, 'reopen', { closedAt: null });
      await this.act(tx, actor, audit, 'audits.reopened');
    });
  }

  private demandExemption(submission: Assessment, found: AuditCase, itemId: string): void {
    const reviews = new Map(soundReviews(found).map((review) => [review.itemId, review]));
    const { instrument, profile } = submission;
    const why = exemptionRefusal(instrument, profile, auditedAnswers(submission, reviews), itemId);
    if (why) throw new Refused(`audits.exemption-${why}`, { status: 422, field: 'value' });
  }

  private async keepReview(
    tx: EntityManager,
    { audit, reviews }: AuditCase,
    itemId: string,
    said: ItemReview & { finding: string },
    seen: number,
    actor: Person,
  ): Promise<void> {
    const kept = reviews.find((review) => review.itemId === itemId);
    const written = { ...said, reviewedBy: actor.userId, reviewedAt: this.clock.now() };
    if (!kept && seen === 0) {
      await tx.insert(AuditItemReview, { ...written, auditId: audit.id, itemId, companyId: audit.companyId });
      return;
    }
    // The same words sent twice are one review, not a conflict.
    if (kept && kept.reviewedBy === actor.userId && isSame(kept, said)) return;
    if (kept?.version !== seen) throw new Refused('audits.stale');
    await tx.update(AuditItemReview, { auditId: audit.id, itemId }, { ...written, version: seen + 1 });
  }

  private async submissionOf(tx: EntityManager, assessmentId: string): Promise<Assessment> {
    return this.assessments.submission(tx, assessmentId);
  }

  private act(tx: EntityManager, actor: Actor, audit: Audit, act: string, details: Record<string, unknown> = {}) {
    const subject = { type: 'audit', id: audit.id };
    return recordAct(tx, actor, { at: this.clock.now(), act, subject, companyId: audit.companyId, details });
  }
}

/** At which field of the form a problem is shown. */
const fieldOf = {
  'value-out-of-range': 'value',
  'critical-applies': 'value',
  'reason-missing': 'reason',
  'verification-missing': 'verifiedHow',
} as const;

const isSame = (kept: AuditItemReview, said: ItemReview & { finding: string }): boolean =>
  kept.value === said.value &&
  kept.reason === said.reason &&
  kept.verifiedHow === said.verifiedHow &&
  kept.finding === said.finding;
