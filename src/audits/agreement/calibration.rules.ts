/** The yearly calibration: all auditors score the same items of ten decided cases, pure. */
import { type Day, dayOf } from '#libs/mexico';
import { type Agreement, agreementOf, draw, type ScoredPair } from './agreement.rules.js';

/** Cases of a calibration. */
export const calibrationCases = 10;
/** Items of each. */
export const itemsPerCase = 3;
/** Days that auditors have for it. */
export const calibrationDays = 30;

/** The year of Mexico in which an instant lies. */
export const yearOf = (at: Date): number => Number(dayOf(at).slice(0, 4));

/** Whether scores are taken no longer: it was closed, or its last day has passed. */
export const isCalibrationOver = (
  { closesOn, closedAt }: { readonly closesOn: Day; readonly closedAt: Date | null },
  now: Date,
): boolean => closedAt !== null || dayOf(now) > closesOn;

/** A decided case with the items whose audited value is on record. */
export interface DecidedCase {
  readonly auditId: string;
  readonly itemIds: readonly string[];
}

/**
 * Draws the cases and the items of each.
 * @param random a whole number from 0 up to, not including, the one given
 * @returns null when there are too few cases
 */
export function drawCalibration(
  cases: readonly DecidedCase[],
  random: (below: number) => number,
): { readonly auditId: string; readonly itemId: string }[] | null {
  const fit = cases.filter(({ itemIds }) => itemIds.length >= itemsPerCase);
  if (fit.length < calibrationCases) return null;
  const chosen = draw(
    fit.map(({ auditId }) => auditId),
    calibrationCases,
    random,
  );
  return chosen.flatMap((auditId) => {
    const { itemIds } = fit.find((one) => one.auditId === auditId)!;
    return draw(itemIds, itemsPerCase, random).map((itemId) => ({ auditId, itemId }));
  });
}

/** What one auditor scored in a calibration; `first` is the value with which the case was decided. */
export interface CalibrationScore extends ScoredPair {
  readonly scorerId: string;
}

/** How far each auditor agrees with the decided values, and all of them together. */
export function calibrationResults(scores: readonly CalibrationScore[]): {
  readonly all: Agreement;
  readonly people: readonly (Agreement & { readonly scorerId: string })[];
} {
  const people = [...new Set(scores.map(({ scorerId }) => scorerId))];
  return {
    all: agreementOf(scores),
    people: people.map((scorerId) => ({
      scorerId,
      ...agreementOf(scores.filter((score) => score.scorerId === scorerId)),
    })),
  };
}
