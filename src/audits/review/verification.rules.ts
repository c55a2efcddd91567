/**
 * The record of a verification, pure: a verdict says by which method it was reached, from which source, on which day and
 * on how large a sample. The methods are the instrument's own (`verificacion`).
 */
import type { Check } from '../../assessments/index.js';
import type { Day } from '#libs/mexico';
import { highestWithoutEvidence } from './review.rules.js';

export const verificationMethods = [
  'documents',
  'management-interview',
  'staff-interview',
  'on-site-observation',
  'confidential-survey',
] as const satisfies readonly Check[];
export type VerificationMethod = (typeof verificationMethods)[number];

/** Largest sample of which a verdict speaks. */
export const largestSample = 1_000_000;

/** How an item was verified, as it was written. */
export interface Verification {
  readonly method: VerificationMethod;
  /** What was seen or who was heard, without names. */
  readonly source: string;
  readonly verifiedOn: Day;
  readonly sampleSeen: number;
  readonly sampleOf: number;
}

export type VerificationProblem =
  | { readonly why: 'verified-day'; readonly field: 'verifiedOn' }
  | { readonly why: 'source-missing'; readonly field: 'verifiedHow' }
  | { readonly why: 'sample-contradicts' | 'sample-empty'; readonly field: 'sampleSeen' };

/** Of what the verification is the record. */
export interface Verified {
  readonly value: number | null;
  /** Files of the item, and how many of them the auditor has opened. */
  readonly files: number;
  readonly opened: number;
}

/**
 * What is wrong with the record of a verification, or null. Opened files are a source; a value that nothing needs to show
 * (`sin_evidencia`) has one in its reason.
 * @param openedOn the day on which the case was opened: what was looked at before belongs to another one
 */
export function verificationProblem(
  { value, files, opened }: Verified,
  verification: Verification,
  { openedOn, today }: { openedOn: Day; today: Day },
): VerificationProblem | null {
  const { verifiedOn, sampleSeen, sampleOf } = verification;
  if (verifiedOn < openedOn || verifiedOn > today) return { why: 'verified-day', field: 'verifiedOn' };
  if (sampleSeen > sampleOf) return { why: 'sample-contradicts', field: 'sampleSeen' };
  const showsSomething = value !== null && value > highestWithoutEvidence;
  if (showsSomething && sampleSeen === 0) return { why: 'sample-empty', field: 'sampleSeen' };
  const hasSource = verification.source.trim() !== '' || opened > 0;
  if (!hasSource && (showsSomething || files > 0)) return { why: 'source-missing', field: 'verifiedHow' };
  return null;
}

/** An item as far as agreeing with it at once depends on it. */
export interface AgreeableItem {
  readonly companyValue: number | null;
  /** Ids of its files. */
  readonly files: readonly string[];
}

/**
 * Whether the auditor may agree with the company on this item together with others: it was answered, it has evidence, and
 * the auditor has opened every file of it.
 */
export function mayAgreeInBulk({ companyValue, files }: AgreeableItem, opened: ReadonlySet<string>): boolean {
  return companyValue !== null && files.length > 0 && files.every((file) => opened.has(file));
}

/** What keeps a case from being closed beside items without a review, as far as it is known to the review itself. */
interface Unsound {
  readonly unsound: readonly { readonly itemId: string }[];
}

/**
 * The items whose verdict has to be given anew: no longer sound, without the record of a verification, or from before the
 * company was asked about them.
 * @param asked when the company was asked about each item last
 */
export function reviewedAgain<R extends { readonly method: VerificationMethod | null; readonly reviewedAt: Date }>(
  { unsound }: Unsound,
  reviews: ReadonlyMap<string, R>,
  asked: ReadonlyMap<string, Date>,
): string[] {
  const before = [...reviews].filter(([itemId, { reviewedAt }]) => (asked.get(itemId) ?? reviewedAt) > reviewedAt);
  const ids = [...unsound.map(({ itemId }) => itemId), ...withoutRecord(reviews), ...before.map(([itemId]) => itemId)];
  return [...new Set(ids)];
}

/** The reviews that lack the record of how they were verified: those from before it was kept. */
export function withoutRecord<R extends { readonly method: VerificationMethod | null }>(
  reviews: ReadonlyMap<string, R>,
): string[] {
  return [...reviews].filter(([, { method }]) => method === null).map(([itemId]) => itemId);
}
