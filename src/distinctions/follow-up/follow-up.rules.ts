import { addDays, addMonths, type Day } from '#libs/mexico';
import { type DistinctionState, stateOn } from '../distinction.rules.js';

/** What FM4 found: the practices continue, or something needs review. */
export type FollowUpResult = 'complies' | 'review';

export const followUpResults: readonly FollowUpResult[] = ['complies', 'review'];

/** Months after which a distinction is followed up: half-way; the first level sooner, by its improvement plan. */
export const FOLLOW_UP_MONTHS = { N1: 6, N2: 12, N3: 12 } as const;

/** The day on which a distinction is followed up. */
export const followUpOn = (distinction: { level: 'N1' | 'N2' | 'N3'; awardedOn: Day }): Day =>
  addMonths(distinction.awardedOn, FOLLOW_UP_MONTHS[distinction.level]);

/** Days before its day from which a follow-up may be held. */
export const EARLY_DAYS = 30;

/** Days after its day on which FM4 is reminded of an unrecorded one. */
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
