import { addDays, type Day } from '#libs/mexico';
import { type DistinctionState, stateOn } from '../distinction.rules.js';

/** Days before its last one from which a company is asked to renew. */
export const RENEWAL_DAYS = 90;

/** The first day on which renewing is a task. */
export const renewalFrom = (expiresOn: Day): Day => addDays(expiresOn, -RENEWAL_DAYS);

/** Whether the company should renew today. */
export const isRenewable = (distinction: { state: DistinctionState; expiresOn: Day }, today: Day): boolean =>
  stateOn(today, distinction) === 'active' && renewalFrom(distinction.expiresOn) <= today;
