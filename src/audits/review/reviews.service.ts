import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { type Assessment, Assessments, exemptionRefusal } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { ReviewFacts } from './review-facts.js';
import { auditedAnswers, figuresOf, itemsToReview, soundByItem } from './results.rules.js';
import { AuditItemReview, AuditRecommendation } from './review.entity.js';
import type { AgreeForm, ReviewForm } from './review.forms.js';
import { type ReviewedCase, withReview } from './review.queries.js';
import { closingGaps, type ItemReview, mayClose, nextToReview, problemsOf } from './review.rules.js';
import { mayAgreeInBulk, reviewedAgain, verificationProblem } from './verification.rules.js';

/** A verdict with the record of how it was verified, as it is written down. */
type Verdict = Pick<
  AuditItemReview,
  | 'value'
  | 'reason'
  | 'verifiedHow'
  | 'finding'
  | 'method'
  | 'verifiedOn'
  | 'sampleSeen'
  | 'sampleOf'
  | 'filesSeen'
  | 'inBulk'
>;

/** What the auditor does with a case: review it item by item, close it with a recommendation. */
@Injectable()
export class Reviews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly facts: ReviewFacts,
  ) {}

  /**
   * Keeps the review of one item, with the record of how it was verified.
   * @param form `version` is the one the auditor saw, 0 for a first review; another one on record is refused as stale
   * @returns the item to review next, null when all are reviewed
   * @throws Refused why the policy says no, `audits.sampling-missing`, what is missing in the review (422, at its field),
   *   `audits.stale`
   */
  async review(actor: PersonActor, auditId: string, itemId: string, form: ReviewForm): Promise<string | null> {
    return this.reviewEach(actor, auditId, [[itemId, form]]);
  }

  /**
   * The same for several items, one after the other, in one transaction.
   * @returns the item to review after the last one
   * @throws Refused as `review`
   */
  async reviewEach(
    actor: PersonActor,
    auditId: string,
    forms: Iterable<readonly [itemId: string, form: ReviewForm]>,
  ): Promise<string | null> {
    return this.db.change(actor, { what: 'audits.review-item', subject: auditId }, async (tx) => {
      const found = await withReview(tx, await this.cases.allowed(tx, actor, auditId, 'review'));
      await this.facts.demandPlan(tx, auditId);
      const submission = await this.assessments.submission(tx, found.audit.assessmentId);
      const opened = await this.facts.openedBy(tx, auditId, actor.userId);
      const items = itemsToReview(submission);
      const reviewed = new Set(soundByItem(found).keys());
      let last = '';
      for (const [itemId, form] of forms) {
        const item = items.find(({ id }) => id === itemId);
        if (!item) throw notFound();
        const verdict = this.verdictOn(item, found, { submission, opened }, form);
        await this.keepReview(tx, found, itemId, verdict, Number(form.version), actor);
        reviewed.add(itemId);
        last = itemId;
      }
      return nextToReview(items, reviewed, last);
    });
  }

  /** The verdict that a form says. @throws Refused what is missing in it (422, at its field) */
  private verdictOn(
    item: Parameters<typeof problemsOf>[0] & { readonly id: string },
    found: ReviewedCase,
    { submission, opened }: { submission: Assessment; opened: ReadonlySet<string> },
    form: ReviewForm,
  ): Verdict {
    const review: ItemReview = {
      value: form.value === 'na' ? null : Number(form.value),
      reason: form.reason ?? '',
      verifiedHow: form.verifiedHow ?? '',
    };
    const [problem] = problemsOf(item, review);
    if (problem) throw refuse(`audits.${problem}`, { status: 422, field: fieldOf[problem] });
    if (review.value === null) this.demandExemption(submission, found, item.id);
    const files = submission.evidence[item.id] ?? [];
    const record = this.verification(found, { files, opened, value: review.value }, form);
    return { ...review, ...record, finding: form.finding ?? '', inBulk: false };
  }

  /**
   * Agrees with the company on several items whose every file the auditor has opened; each is a verdict of its own.
   * Items in which the auditor agreed already are left as they are.
   * @returns how many verdicts were written
   * @throws Refused as `review`; `audits.not-opened` (422, at `items`) naming those whose evidence was not opened
   */
  async agree(actor: PersonActor, auditId: string, { items: chosen, verifiedOn }: AgreeForm): Promise<number> {
    return this.db.change(actor, { what: 'audits.agree', subject: auditId }, async (tx) => {
      const found = await withReview(tx, await this.cases.allowed(tx, actor, auditId, 'review'));
      await this.facts.demandPlan(tx, auditId);
      const submission = await this.assessments.submission(tx, found.audit.assessmentId);
      const opened = await this.facts.openedBy(tx, auditId, actor.userId);
      const own = itemsToReview(submission).filter(({ id }) => chosen.includes(id));
      if (own.length !== new Set(chosen).size) throw notFound();
      const filesOf = (itemId: string) => (submission.evidence[itemId] ?? []).map(({ id }) => id);
      const closed = own.filter(
        ({ id, companyValue }) => !mayAgreeInBulk({ companyValue, files: filesOf(id) }, opened),
      );
      if (closed.length > 0) {
        const items = closed.map(({ id }) => id).join(', ');
        throw refuse('audits.not-opened', { status: 422, field: 'items', params: { items } });
      }
      let written = 0;
      for (const { id, companyValue: value } of own) {
        const kept = found.reviews.find(({ itemId }) => itemId === id);
        if (kept?.reviewedBy === actor.userId && kept.inBulk && kept.value === value) continue;
        const files = filesOf(id);
        const sample = { method: 'documents' as const, verifiedOn, sampleSeen: files.length, sampleOf: files.length };
        const form = { ...sample, verifiedHow: '' };
        const shown = { files: submission.evidence[id] ?? [], opened, value };
        const record = this.verification(found, shown, form);
        const verdict: Verdict = { value, reason: '', verifiedHow: '', finding: '', ...record, inBulk: true };
        await this.keepReview(tx, found, id, verdict, 0, actor);
        written += 1;
      }
      return written;
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
      const asked = await this.facts.askedAt(tx, auditId);
      const again = reviewedAgain(gaps, reviews, asked);
      if (!mayClose(gaps) || again.length > 0) {
        throw refuse('audits.not-ready', { params: { n: gaps.unreviewed.length + again.length } });
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

  /** The record of a verification, as it is kept. @throws Refused what is wrong with it (422, at its field) */
  private verification(
    { audit }: ReviewedCase,
    { files, opened, value }: { files: readonly { id: string }[]; opened: ReadonlySet<string>; value: number | null },
    form: Pick<ReviewForm, 'method' | 'verifiedHow' | 'verifiedOn' | 'sampleSeen' | 'sampleOf'>,
  ): Pick<Verdict, 'method' | 'verifiedOn' | 'sampleSeen' | 'sampleOf' | 'filesSeen'> {
    const filesSeen = files.map(({ id }) => id).filter((id) => opened.has(id));
    const { method, verifiedOn, sampleSeen, sampleOf } = form;
    const problem = verificationProblem(
      { value, files: files.length, opened: filesSeen.length },
      { method, source: form.verifiedHow ?? '', verifiedOn, sampleSeen, sampleOf },
      { openedOn: dayOf(audit.submittedAt), today: dayOf(this.clock.now()) },
    );
    if (problem) throw refuse(`audits.${problem.why}`, { status: 422, field: problem.field });
    return { method, verifiedOn, sampleSeen, sampleOf, filesSeen };
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
    review: Verdict,
    seen: number,
    actor: PersonActor,
  ): Promise<void> {
    const kept = reviews.find((one) => one.itemId === itemId);
    const written = { ...review, reviewedBy: actor.userId, reviewedAt: this.clock.now() };
    await this.facts.settle(tx, actor, audit, [itemId]);
    if (!kept && seen === 0) {
      await tx.insert(AuditItemReview, { ...written, auditId: audit.id, itemId, companyId: audit.companyId });
      await this.cases.record(tx, actor, audit, 'audits.item-reviewed', { item: itemId, ...review });
      return;
    }
    // A form sent twice is one review, not a conflict.
    const asked = (await this.facts.askedAt(tx, audit.id)).get(itemId);
    const stands = !asked || (kept && asked < kept.reviewedAt);
    if (kept && stands && kept.reviewedBy === actor.userId && isSame(kept, review)) return;
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

const compared = [
  'value',
  'reason',
  'verifiedHow',
  'finding',
  'method',
  'verifiedOn',
  'sampleSeen',
  'sampleOf',
] as const satisfies readonly (keyof Verdict)[];

const isSame = (kept: AuditItemReview, review: Verdict): boolean => compared.every((key) => kept[key] === review[key]);
