/** When what is too old is erased, as a cron pattern in Mexico City's time. */
export const RETENTION_CRON = '20 3 * * *';

/** Runs on FM4's page: a month of nights. */
export const NIGHTS_SHOWN = 30;

/** For how long it is kept how much was erased. */
export const RUNS_KEPT_MONTHS = 36;
