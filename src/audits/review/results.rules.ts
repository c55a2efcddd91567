/**
 * From an assessment and the auditor's reviews to figures, pure: what the company's answers score, what the audited ones
 * score, and which level they reach. The scoring itself belongs to the assessments room.
 */
import {
  type Answers,
  appliesTo,
  type Assessment,
  type HiringShown,
  type Item,
  type LevelId,
  levelsReached,
  type Maturity,
  type Score,
  scoreOf,
} from '../../assessments/index.js';
import { isIndependent, type Ties } from '../independence/independence.rules.js';
import { type ItemReview, type ItemUnderReview, recommendedLevel } from './review.rules.js';

/** What the company handed in, as far as figures need it; an `Assessment` is one. */
export type Submission = Pick<Assessment, 'instrument' | 'profile' | 'answers' | 'evidence'>;

const evidenceCount = (submission: Submission, itemId: string): number => submission.evidence[itemId]?.length ?? 0;

/** The instrument's items that apply to the company, in the instrument's order. */
export function itemsToReview(submission: Submission): (Item & ItemUnderReview)[] {
  return submission.instrument.items
    .filter((item) => appliesTo(item, submission.profile))
    .map((item) => ({
      ...item,
      companyValue: submission.answers[item.id]?.value ?? null,
      evidenceCount: evidenceCount(submission, item.id),
    }));
}

/** The company's answers as the score sees them. */
export function companyAnswers(submission: Submission): Answers {
  return Object.fromEntries(
    submission.instrument.items.map((item) => [
      item.id,
      {
        value: submission.answers[item.id]?.value ?? null,
        evidence: evidenceCount(submission, item.id) > 0,
      },
    ]),
  );
}

/**
 * The answers that count: the auditor's where an item was reviewed, the company's elsewhere. Evidence counts as given
 * where a file was handed in or the auditor says how the practice was verified.
 */
export function auditedAnswers(submission: Submission, reviews: ReadonlyMap<string, ItemReview>): Answers {
  const answers: Record<string, Answers[string]> = { ...companyAnswers(submission) };
  for (const [itemId, review] of reviews) {
    answers[itemId] = {
      value: review.value as Maturity | null,
      evidence: evidenceCount(submission, itemId) > 0 || review.verifiedHow.trim() !== '',
      exempt: review.value === null,
    };
  }
  return answers;
}

export interface AuditFigures {
  company: Score;
  audited: Score;
  /** Audited minus company, in points of the global percentage. */
  difference: number;
  /** The highest level that the audited values allow within what was applied for. */
  level: LevelId | null;
}

/** Both scores side by side and the level that follows from the audited one. */
export function figuresOf(
  submission: Submission,
  reviews: ReadonlyMap<string, ItemReview>,
  target: LevelId,
  shown: HiringShown,
): AuditFigures {
  const company = scoreOf(submission.instrument, submission.profile, companyAnswers(submission));
  const audited = scoreOf(submission.instrument, submission.profile, auditedAnswers(submission, reviews));
  const level = recommendedLevel(
    {
      reached: levelsReached(submission.instrument, audited, shown),
      criticalBelowMinimum: audited.critical.below3,
      seriousFindings: audited.seriousFindings,
    },
    target,
  );
  return { company, audited, difference: audited.global - company.global, level };
}

/** What the auditor saw of hiring, as the score asks for it; nothing before the review is closed. */
export function hiringShown(
  recommendation: { readonly openSelectionSeen: boolean; readonly hiresSeen: boolean } | null,
): HiringShown {
  return {
    openSelection: recommendation?.openSelectionSeen ?? false,
    hires: recommendation?.hiresSeen ?? false,
  };
}

/**
 * The reviews that count. Those of a person whose tie came to light later stay on record, and the next auditor starts
 * from them, but they have to be confirmed.
 */
export function soundReviews<R extends { readonly reviewedBy: string }>(found: {
  readonly reviews: readonly R[];
  readonly ties: Ties;
}): R[] {
  return found.reviews.filter(({ reviewedBy }) => isIndependent('audit', reviewedBy, found.ties));
}

/** The reviews that count, by item. */
export function soundByItem<R extends { readonly reviewedBy: string; readonly itemId: string }>(found: {
  readonly reviews: readonly R[];
  readonly ties: Ties;
}): ReadonlyMap<string, R> {
  return new Map(soundReviews(found).map((review) => [review.itemId, review]));
}
