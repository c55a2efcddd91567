/**
 * The rules of a review, pure: what it must say before it can be kept, what must be reviewed before the auditor may close,
 * and what level the audited values allow. Numbers come from the instrument (`reglas_de_puntuacion`,
 * `reglas_de_items_criticos`).
 */
import type { LevelId } from '../../assessments/index.js';

/** One item that applies by the instrument, as the auditor finds it: what the company answered and how many files it handed in. */
export interface ItemUnderReview {
  id: string;
  critical: boolean;
  companyValue: number | null;
  evidenceCount: number;
}

/** The auditor's review of one item. */
export interface ItemReview {
  /** 0 to 4; null: the auditor finds that the item does not apply to this company. */
  value: number | null;
  /** Why it differs from what the company says; the company reads it after the decision. */
  reason: string;
  /** How it was verified, where no file shows what the value claims. */
  verifiedHow: string;
}

export type ReviewProblem = 'value-out-of-range' | 'critical-applies' | 'reason-missing' | 'verification-missing';

/** A critical item below this value leaves no level (`reglas_de_items_criticos`); any item below it is worth working on. */
export const expectedValue = 3;

/** Without evidence that can be verified an item cannot pass this value, whatever was declared (`sin_evidencia`). */
export const highestWithoutEvidence = 1;

/**
 * What is wrong with a review; empty when it may be kept. A reason is owed wherever the value differs from the
 * company's, also where the company gave none or the item is found not to apply (never a critical one, `no_aplica`);
 * more than 1 without a file needs how it was verified instead.
 */
export function problemsOf(item: ItemUnderReview, review: ItemReview): ReviewProblem[] {
  const { value } = review;
  if (value !== null && (!Number.isInteger(value) || value < 0 || value > 4)) return ['value-out-of-range'];
  if (value === null && item.critical) return ['critical-applies'];
  const problems: ReviewProblem[] = [];
  if ((value === null || value !== item.companyValue) && review.reason.trim() === '') problems.push('reason-missing');
  if ((value ?? 0) > highestWithoutEvidence && item.evidenceCount === 0 && review.verifiedHow.trim() === '') {
    problems.push('verification-missing');
  }
  return problems;
}

/** What keeps a case from being closed: items without a review, and reviews that are no longer sound. */
export interface ClosingGaps {
  unreviewed: string[];
  unsound: { itemId: string; problems: ReviewProblem[] }[];
}

/** The gaps of a case; the auditor may close when both lists are empty. Reviews of items that do not apply are ignored. */
export function closingGaps(items: readonly ItemUnderReview[], reviews: ReadonlyMap<string, ItemReview>): ClosingGaps {
  const gaps: ClosingGaps = { unreviewed: [], unsound: [] };
  for (const item of items) {
    const review = reviews.get(item.id);
    if (!review) {
      gaps.unreviewed.push(item.id);
      continue;
    }
    const problems = problemsOf(item, review);
    if (problems.length > 0) gaps.unsound.push({ itemId: item.id, problems });
  }
  return gaps;
}

export function mayClose(gaps: ClosingGaps): boolean {
  return gaps.unreviewed.length === 0 && gaps.unsound.length === 0;
}

export const levels = ['N1', 'N2', 'N3'] as const satisfies readonly LevelId[];

/** What the audited values say, as far as a level depends on it. */
export interface AuditedResult {
  /** Levels whose every requirement the audited values meet. */
  reached: readonly LevelId[];
  /** Critical items below 3: with one of them there is no level, whatever the total (`reglas_de_items_criticos`). */
  criticalBelowMinimum: readonly string[];
  /** Items whose zero stops the whole process (`hallazgo_grave_si_0`). */
  seriousFindings: readonly string[];
}

/**
 * The level that the audited values allow, or null for none: the highest level reached, no higher than the one the
 * company applied for (its prerequisites are the ones that were checked), and none at all while a critical item is
 * below its minimum or a serious finding stands.
 */
export function recommendedLevel(result: AuditedResult, target: LevelId): LevelId | null {
  if (result.criticalBelowMinimum.length > 0 || result.seriousFindings.length > 0) return null;
  const within = levels.slice(0, levels.indexOf(target) + 1).filter((level) => result.reached.includes(level));
  return within.at(-1) ?? null;
}

/** How many of the items are reviewed. */
export function progressOf(
  items: readonly ItemUnderReview[],
  reviewed: ReadonlySet<string>,
): { reviewed: number; total: number } {
  return { reviewed: items.filter((item) => reviewed.has(item.id)).length, total: items.length };
}

/** The item to show after one was saved: the next unreviewed one in the instrument's order, from the top again at the end. */
export function nextToReview(
  items: readonly ItemUnderReview[],
  reviewed: ReadonlySet<string>,
  after: string,
): string | null {
  const start = items.findIndex((item) => item.id === after) + 1;
  const order = [...items.slice(start), ...items.slice(0, start)];
  return order.find((item) => !reviewed.has(item.id))?.id ?? null;
}
