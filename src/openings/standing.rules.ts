/**
 * Which companies may announce openings, pure: those in good standing. FM4 has activated the company and has not suspended it,
 * and the last distinction that it had, if any, is neither suspended nor revoked. A distinction is no condition: that openings
 * reach people in mobility is itself a practice on the way to one (instrument, D2-07).
 */

/** What standing depends on. */
export interface StandingFacts {
  readonly companyState: 'pending' | 'active' | 'suspended';
  /** The state of its last distinction; null when it never had one. */
  readonly lastDistinction: string | null;
}

/** Why a company is not in good standing. */
export type StandingProblem = 'pending' | 'suspended' | 'distinction';

/** Null: in good standing. */
export function standingProblem({ companyState, lastDistinction }: StandingFacts): StandingProblem | null {
  if (companyState !== 'active') return companyState;
  return lastDistinction === 'suspended' || lastDistinction === 'revoked' ? 'distinction' : null;
}
