import { addMonths, type Day } from '#libs/mexico';

/** States of a distinction. A company may show an active one only. */
export type DistinctionState = 'active' | 'suspended' | 'revoked' | 'expired' | 'superseded' | 'surrendered';

export const distinctionStates: readonly DistinctionState[] = [
  'active',
  'suspended',
  'expired',
  'superseded',
  'surrendered',
  'revoked',
];

/** Changes of state after the award. */
export type DistinctionMove = 'suspend' | 'reinstate' | 'revoke' | 'expire' | 'supersede' | 'surrender';

/** Moves that FM4's administration decides; the calendar, a new award and the company itself make the others. */
export type ManualMove = 'suspend' | 'reinstate' | 'revoke';

export const manualMoves: readonly ManualMove[] = ['suspend', 'reinstate', 'revoke'];

/** All permitted moves; nothing leaves revoked, expired, superseded or surrendered. */
export const transitions: Readonly<
  Record<DistinctionMove, { from: readonly DistinctionState[]; to: DistinctionState; event: DistinctionEventKind }>
> = {
  suspend: { from: ['active'], to: 'suspended', event: 'suspended' },
  reinstate: { from: ['suspended'], to: 'active', event: 'reinstated' },
  revoke: { from: ['suspended'], to: 'revoked', event: 'revoked' },
  expire: { from: ['active'], to: 'expired', event: 'expired' },
  supersede: { from: ['active'], to: 'superseded', event: 'superseded' },
  surrender: { from: ['active', 'suspended'], to: 'surrendered', event: 'surrendered' },
};

/** To which state an event leads; names that change and a follow-up lead to none. */
export const stateAfter: Readonly<Partial<Record<DistinctionEventKind, DistinctionState>>> = {
  awarded: 'active',
  ...Object.fromEntries(Object.values(transitions).map(({ event, to }) => [event, to])),
};

/** Events in the history of a distinction. */
export type DistinctionEventKind =
  | 'awarded'
  | 'suspended'
  | 'reinstated'
  | 'revoked'
  | 'expired'
  | 'superseded'
  | 'surrendered'
  | NamingKind
  | 'followed-up';

/** Former names of a distinction; only those that changed. */
export interface FormerNames {
  readonly tradeName?: string;
  readonly legalName?: string;
  readonly place?: string;
}

/** Why names change: a misspelling, a new name of the company, a merger. */
export type NamingKind = 'corrected' | 'renamed' | 'merged';

export const namingKinds: readonly NamingKind[] = ['corrected', 'renamed', 'merged'];

export const isNaming = (kind: DistinctionEventKind): kind is NamingKind => namingKinds.some((one) => one === kind);

export const canMove = (state: DistinctionState, move: DistinctionMove): boolean =>
  transitions[move].from.includes(state);

/** Moves open to FM4 in this state. */
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

/** Rows that one sweep hands to the queue; the next sweep continues. */
export const SWEEP_BATCH = 500;

/** Items of one kind on the dashboard of FM4's staff; the list has the rest. */
export const PENDING_SHOWN = 10;
