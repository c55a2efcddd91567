/** Waivers of conditions, pure: one condition of one case, set aside by two people without a tie to it. */
import { isIndependent, type Ties } from '../independence/independence.rules.js';

/** A waiver as far as it is judged. */
export interface Waiver {
  readonly conditionId: string;
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
}

/** Whether a waiver has its effect: confirmed by another person, and neither has a tie that keeps from voting. */
export function isComplete({ proposedBy, confirmedBy }: Waiver, ties: Ties): boolean {
  if (confirmedBy === null || confirmedBy === proposedBy) return false;
  return isIndependent('vote', proposedBy, ties) && isIndependent('vote', confirmedBy, ties);
}

/** The conditions of a case that are waived. */
export function waivedIn(waivers: readonly Waiver[], ties: Ties): ReadonlySet<string> {
  return new Set(waivers.filter((waiver) => isComplete(waiver, ties)).map(({ conditionId }) => conditionId));
}
