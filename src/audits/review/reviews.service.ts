import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Assessment, Assessments, exemptionRefusal } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { auditedAnswers, figuresOf, itemsToReview, soundByItem } from './results.rules.js';
import { AuditItemReview, AuditRecommendation } from './review.entity.js';
import type { ReviewForm } from './review.forms.js';
import { type ReviewedCase, withReview } from './review.queries.js';
import { closingGaps, type ItemReview, mayClose, nextToReview, problemsOf } from './review.rules.js';

/** What the auditor does with a case: review it item by item, ask the company, close it with a recommendation. */
@Injectable()
export class Reviews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /**
   * Keeps the review of one item.
   * @param form `version` is the one the auditor saw, 0 for a first review; another one on record is refused as stale
   * @returns the item to review next, null when all are reviewed
   * @throws Refused why the policy says no, what is missing in the review (422, at its field), `audits.stale`
   */
  async review(actor: PersonActor, auditId: string, itemId: string, form: ReviewForm): Promise<string | null> {
    return this.db.change(actor, { what: 'audits.review-item', subject: auditId }, async (tx) => {
      const found = await withReview(tx, await this.cases.allowed(tx, actor, auditId, 'review'));
      const submission = await this.assessments.submission(tx, found.audit.assessmentId);
      const items = itemsToReview(submission);
      const item = items.find(({ id }) => id === itemId);
      if (!item) throw notFound();
      const review: ItemReview = {
        value: form.value === 'na' ? null : Number(form.value),
        reason: form.reason ?? '',
        verifiedHow: form.verifiedHow ?? '',
      };
      const [problem] = problemsOf(item, review);
      if (problem) throw refuse(`audits.${problem}`, { status: 422, field: fieldOf[problem] });
      if (review.value === null) this.demandExemption(submission, found, itemId);
      await this.keepReview(tx, found, itemId, { ...review, finding: form.finding ?? '' }, Number(form.version), actor);
      const reviewed = new Set(soundByItem(found).keys()).add(itemId);
      return nextToReview(items, reviewed, itemId);
    });
  }

  /** Sends the case back to the company with a question; it completes its assessment and hands it in again. */
  async clarify(actor: PersonActor, auditId: string, question: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.clarify', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'clarify');
      await this.assessments.reopen(tx, actor, audit.assessmentId);
      await this.cases.move(tx, audit, 'clarify', { returnedAt: this.clock.now(), clarification: question });
      await this.cases.record(tx, actor, audit, 'audits.returned', { question });
    });
  }

  /**
   * Closes the review: the level follows from the audited values, the summary is the auditor's.
   * @throws Refused why the policy says no, `audits.not-ready` with how many items are left
   */
  async close(
    actor: PersonActor,
    auditId: string,
    conclusion: { summary: string; openSelectionSeen: boolean; hiresSeen: boolean },
  ): Promise<void> {
    await this.db.change(actor, { what: 'audits.close', subject: auditId }, async (tx) => {
      const found = await withReview(tx, await this.cases.allowed(tx, actor, auditId, 'close'));
      const { audit } = found;
      const submission = await this.assessments.submission(tx, audit.assessmentId);
      const reviews = soundByItem(found);
      const gaps = closingGaps(itemsToReview(submission), reviews);
      if (!mayClose(gaps)) {
        throw refuse('audits.not-ready', { params: { n: gaps.unreviewed.length + gaps.unsound.length } });
      }
      const shown = { openSelection: conclusion.openSelectionSeen, hires: conclusion.hiresSeen };
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
          ...conclusion,
          auditId,
          round: audit.round,
          companyId: audit.companyId,
          recommendedBy: actor.userId,
          recommendedAt: now,
        },
        ['auditId', 'round'],
      );
      await this.cases.move(tx, audit, 'close', { closedAt: now });
      await this.cases.record(tx, actor, audit, 'audits.closed', { ...recommendation, round: audit.round });
    });
  }

  /** Reopens a closed case before the first vote. */
  async reopen(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.reopen', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'reopen');
      await this.cases.move(tx, audit, 'reopen', { closedAt: null });
      await this.cases.record(tx, actor, audit, 'audits.reopened');
    });
  }

  private demandExemption(submission: Assessment, found: ReviewedCase, itemId: string): void {
    const reviews = soundByItem(found);
    const { instrument, profile } = submission;
    const why = exemptionRefusal(instrument, profile, auditedAnswers(submission, reviews), itemId);
    if (why) throw refuse(`audits.exemption-${why}`, { status: 422, field: 'value' });
  }

  private async keepReview(
    tx: EntityManager,
    { audit, reviews }: ReviewedCase,
    itemId: string,
    review: ItemReview & { finding: string },
    seen: number,
    actor: PersonActor,
  ): Promise<void> {
    const kept = reviews.find((one) => one.itemId === itemId);
    const written = { ...review, reviewedBy: actor.userId, reviewedAt: this.clock.now() };
    if (!kept && seen === 0) {
      await tx.insert(AuditItemReview, { ...written, auditId: audit.id, itemId, companyId: audit.companyId });
      await this.cases.record(tx, actor, audit, 'audits.item-reviewed', { item: itemId, ...review });
      return;
    }
    // A form sent twice is one review, not a conflict.
    if (kept && kept.reviewedBy === actor.userId && isSame(kept, review)) return;
    if (kept?.version !== seen) throw refuse('audits.stale');
    await tx.update(AuditItemReview, { auditId: audit.id, itemId }, { ...written, version: seen + 1 });
    await this.cases.record(tx, actor, audit, 'audits.item-reviewed', { item: itemId, ...review, before: kept.value });
  }
}

/** At which field of the form a problem is shown. */
const fieldOf = {
  'value-out-of-range': 'value',
  'critical-applies': 'value',
  'reason-missing': 'reason',
  'verification-missing': 'verifiedHow',
} as const;

const isSame = (kept: AuditItemReview, review: ItemReview & { finding: string }): boolean =>
  kept.value === review.value &&
  kept.reason === review.reason &&
  kept.verifiedHow === review.verifiedHow &&
  kept.finding === review.finding;
