import { addMonths, type Day } from '#libs/mexico';

/** What a distinction can be. Only an active one may be shown by the company. */
export type DistinctionState = 'active' | 'suspended' | 'revoked' | 'expired' | 'superseded';

export const distinctionStates: readonly DistinctionState[] = [
  'active',
  'suspended',
  'expired',
  'superseded',
  'revoked',
];

/** What can happen to a distinction once it has been awarded. */
export type DistinctionMove = 'suspend' | 'reinstate' | 'revoke' | 'expire' | 'supersede';

/** What FM4's administration decides; the calendar and a new award do the rest. */
export type ManualMove = 'suspend' | 'reinstate' | 'revoke';

export const manualMoves: readonly ManualMove[] = ['suspend', 'reinstate', 'revoke'];

/** The life of a distinction. What is not in here cannot happen; nothing leaves revoked, expired or superseded. */
export const transitions: Readonly<
  Record<DistinctionMove, { from: readonly DistinctionState[]; to: DistinctionState; event: DistinctionEventKind }>
> = {
  suspend: { from: ['active'], to: 'suspended', event: 'suspended' },
  reinstate: { from: ['suspended'], to: 'active', event: 'reinstated' },
  revoke: { from: ['suspended'], to: 'revoked', event: 'revoked' },
  expire: { from: ['active'], to: 'expired', event: 'expired' },
  supersede: { from: ['active'], to: 'superseded', event: 'superseded' },
};

/** What stands in the history of a distinction. */
export type DistinctionEventKind =
  'awarded' | 'suspended' | 'reinstated' | 'revoked' | 'expired' | 'superseded' | NamingKind | 'followed-up';

/** Why names change: they were misspelt, the company has others now, another company took it over. */
export type NamingKind = 'corrected' | 'renamed' | 'merged';

export const namingKinds: readonly NamingKind[] = ['corrected', 'renamed', 'merged'];

export const isNaming = (kind: DistinctionEventKind): kind is NamingKind => namingKinds.some((one) => one === kind);

export const canMove = (state: DistinctionState, move: DistinctionMove): boolean =>
  transitions[move].from.includes(state);

/** What FM4 may do with a distinction in this state. */
export const movesFrom = (state: DistinctionState): ManualMove[] => manualMoves.filter((move) => canMove(state, move));

/** Whether a distinction is in force or may come back to it. */
export const isAlive = (state: DistinctionState): boolean => state === 'active' || state === 'suspended';

/** Last day on which a distinction awarded on that day is in force. */
export const expiryOf = (awardedOn: Day, validityMonths: number): Day => addMonths(awardedOn, validityMonths);

/**
 * The state that counts on a day: an active distinction has expired once its last day is over, also before the daily
 * sweep has written it down.
 */
export function stateOn(day: Day, distinction: { state: DistinctionState; expiresOn: Day }): DistinctionState {
  return distinction.state === 'active' && distinction.expiresOn < day ? 'expired' : distinction.state;
}

/** Months after which a distinction is followed up: half-way; the first level sooner, by its improvement plan. */
export const FOLLOW_UP_MONTHS = { N1: 6, N2: 12, N3: 12 } as const;

/** The day on which a distinction is followed up. */
export const followUpOn = (distinction: { level: 'N1' | 'N2' | 'N3'; awardedOn: Day }): Day =>
  addMonths(distinction.awardedOn, FOLLOW_UP_MONTHS[distinction.level]);

/** From when on a company is asked to renew. */
export const RENEWAL_DAYS = 90;
