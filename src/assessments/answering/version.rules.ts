import type { VersionEnd } from '../instrument/instrument.queries.js';
import type { AssessmentState } from '../lifecycle/assessment.rules.js';

/**
 * How the version of an assessment stands. `newer`: another one is in force, this one goes on; `ending`: it can be sent
 * until a day that is known; `over`: it can no longer be sent.
 */
export type VersionStanding = 'newer' | 'ending' | 'over';

/**
 * Null where there is nothing to say: it is the version in force, or the company has sent it already, and it ends by the
 * version it began with.
 */
export function standingOf(
  assessment: { readonly state: AssessmentState; readonly submittedAt: Date | null },
  own: VersionEnd,
  inForce: string,
  now: Date,
): VersionStanding | null {
  if (assessment.state !== 'draft' || assessment.submittedAt !== null || own.id === inForce) return null;
  if (own.retiresAt === null) return 'newer';
  return own.retiresAt <= now ? 'over' : 'ending';
}

/** Whether a draft may go on by the version in force: it was never sent, and another version is in force. */
export const mayMove = (standing: VersionStanding | null): boolean => standing !== null;
