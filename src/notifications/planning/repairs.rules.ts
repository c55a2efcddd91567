import { DAY } from '#libs/clock';

/** How many subjects the reconciler looks up at once. */
export const RECONCILER_PAGE = 200;

/** How many of the subjects that a run changed or could not reconcile its record names. */
export const MAX_EXAMPLES = 20;

/** When all subjects are reconciled, as a cron pattern: the small hours in Guadalajara, when hardly anyone works. */
export const NIGHTLY = '10 3 * * *';

/** How long the record of a run is kept, in days. */
export const RUNS_KEPT_DAYS = 400;

/** Runs asked for before this instant are forgotten. */
export const runsKeptSince = (now: Date): Date => new Date(now.getTime() - RUNS_KEPT_DAYS * DAY);
