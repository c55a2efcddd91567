import { addDays, type Day } from '#libs/mexico';
import { type DistinctionState, followUpOn, stateOn } from '../distinction.rules.js';

/** What FM4 found: all goes on as it was, or something has to be looked into. */
export type FollowUpResult = 'complies' | 'review';

export const followUpResults: readonly FollowUpResult[] = ['complies', 'review'];

/** Days before its day from which a follow-up may be held. */
export const EARLY_DAYS = 30;

/** Days after its day on which FM4 is reminded of one that nobody has recorded. */
export const LATE_DAYS = 14;

/** What a follow-up depends on. */
export interface FollowedDistinction {
  readonly state: DistinctionState;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly awardedOn: Day;
  readonly expiresOn: Day;
}

/** Whether FM4 may record the follow-up today, unless it is recorded already. */
export const mayFollowUp = (distinction: FollowedDistinction, today: Day): boolean =>
  stateOn(today, distinction) === 'active' && addDays(followUpOn(distinction), -EARLY_DAYS) <= today;

/** Whether a follow-up may have been held on that day. */
export const isHeldOn = (day: Day, distinction: FollowedDistinction, today: Day): boolean =>
  day <= today && addDays(followUpOn(distinction), -EARLY_DAYS) <= day;
