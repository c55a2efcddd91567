/** Lengths of the reason for which all mail is stopped; the next person who reads it must understand it. */
export const STOP_REASON = { min: 10, max: 300 } as const;

/** Mails that are not essential for one person in seven days, at most: what FM4 may set. */
export const PER_WEEK = { min: 1, max: 20 } as const;

/** How long the page on the state of the mail waits for the queue, in milliseconds. */
export const QUEUE_TIMEOUT = 2_000;

/** No mail is older: an earlier day is a slip of the keyboard. */
export const FIRST_DAY = '2000-01-01';

/** Whether mails that were due before that day can be given up: a day of the calendar, today or before. */
export function mayGiveUpBefore(day: string, today: string): boolean {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return real && day >= FIRST_DAY && day <= today;
}
