/**
 * The rules of an audit, pure: which moves a case may make, what a review must say before it can be kept, what must be
 * reviewed before the auditor may close, and what level the audited values allow. Numbers come from the instrument
 * (`reglas_de_puntuacion`, `reglas_de_items_criticos`).
 */
import { addWorkingDays, type Day, dayOf } from '#libs/mexico';
import type { LevelId } from '../../assessments/index.js';

export const auditStates = ['waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided'] as const;
export type AuditState = (typeof auditStates)[number];

export const auditMoves = [
  'take',
  'release',
  'clarify',
  'resume',
  'requeue',
  'close',
  'reopen',
  'hear',
  'return',
  'decide',
] as const;
export type AuditMove = (typeof auditMoves)[number];

/**
 * The life of a case as a table. `clarify` sends it back to the company, which completes and hands in again (`resume`).
 * `hear` is the first vote of a round: from then on the auditor can no longer reopen. `return` sends it from the
 * committee to the auditor. `requeue` looks for another auditor, because the present one declared a conflict of
 * interest. A decision has no way out.
 */
export const transitions: Readonly<Record<AuditState, Partial<Record<AuditMove, AuditState>>>> = {
  waiting: { take: 'in_review' },
  in_review: { release: 'waiting', clarify: 'returned', close: 'closed', requeue: 'waiting' },
  returned: { resume: 'in_review', requeue: 'waiting' },
  closed: { reopen: 'in_review', hear: 'in_committee', requeue: 'waiting' },
  in_committee: { return: 'in_review', decide: 'decided', requeue: 'waiting' },
  decided: {},
};

/** Where a move leads, or null when the case is not in a state that allows it. */
export function afterMove(state: AuditState, move: AuditMove): AuditState | null {
  return transitions[state][move] ?? null;
}

/** The states in which the committee may vote. */
export function isBeforeCommittee(state: AuditState): boolean {
  return state === 'closed' || state === 'in_committee';
}

/** Working days that each step may take, counted from the step before. The figures are FM4's own promise to a company. */
export const workingDaysFor = { take: 3, review: 20, clarification: 10, secondLook: 10, committee: 10 } as const;

/** What the deadlines are counted from. */
export interface CaseDates {
  state: AuditState;
  submittedAt: Date;
  /** When it went back to the company for clarification. */
  returnedAt: Date | null;
  /** When it came back to the auditor, from the company or from the committee. */
  resumedAt: Date | null;
  closedAt: Date | null;
}

/** By which day the present step of a case should be done; null when nothing is due any more. */
export function deadlineOf(audit: CaseDates): Day | null {
  const { submittedAt } = audit;
  switch (audit.state) {
    case 'waiting':
      return workingDaysAfter(audit.resumedAt ?? submittedAt, workingDaysFor.take);
    case 'in_review':
      if (audit.resumedAt) return workingDaysAfter(audit.resumedAt, workingDaysFor.secondLook);
      return workingDaysAfter(submittedAt, workingDaysFor.review);
    case 'returned':
      return workingDaysAfter(audit.returnedAt ?? submittedAt, workingDaysFor.clarification);
    case 'closed':
    case 'in_committee':
      return workingDaysAfter(audit.closedAt ?? submittedAt, workingDaysFor.committee);
    case 'decided':
      return null;
  }
}

const workingDaysAfter = (instant: Date, count: number): Day => addWorkingDays(dayOf(instant), count);

/** One item that applies by the instrument, as the auditor finds it: what the company answered and how many files it handed in. */
export interface ItemUnderReview {
  id: string;
  critical: boolean;
  companyValue: number | null;
  evidenceCount: number;
}

/** What the auditor says of one item. */
export interface ItemReview {
  /** 0 to 4; null: the auditor finds that the item does not apply to this company. */
  value: number | null;
  /** Why it differs from what the company says; the company reads it after the decision. */
  reason: string;
  /** How it was verified, where no file shows what the value claims. */
  verifiedHow: string;
}

export type ReviewProblem = 'value-out-of-range' | 'critical-applies' | 'reason-missing' | 'verification-missing';

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

/** What stands between a case and its closing: items nobody reviewed, and reviews that do not hold (any more). */
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

/** How far the review is. */
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
