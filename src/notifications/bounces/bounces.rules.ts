import { DAY, HOUR } from '#libs/clock';

/** Reports of these days are counted and shown. */
export const REPORT_PERIOD_DAYS = 30;

/** With so many soft bounces in that period an address is unreliable … */
export const UNRELIABLE_BOUNCES = 3;

/** … unless a mail was sent after the last bounce and has not come back for so many days. */
export const ARRIVED_DAYS = 3;

/** A report without a known Message-ID is about the last mail to its address, if that was sent in these days. */
export const REPORTED_MAIL_DAYS = 30;

/** A company is told of a stopped address if a mail about it went there in these days. */
export const COMPANY_MAIL_DAYS = 365;

/** Addresses on the page of FM4. */
export const MAX_STOPPED = 500;
export const MAX_UNRELIABLE = 200;

/** So many addresses in this period for which the answer was about us, and all sending pauses. */
export const BURST_ADDRESSES = 10;
export const BURST_PERIOD = HOUR;
export const isBurst = (emails: readonly string[]): boolean => new Set(emails).size >= BURST_ADDRESSES;

/** Reports that are looked at for that: the latest. */
export const MAX_BURST_REPORTS = 200;

/** Characters of a server's explanation that are stored; a report that is posted may have more. */
export const MAX_DIAGNOSTIC = 500;
export const MAX_POSTED_DIAGNOSTIC = 5_000;

/** The longest address (RFC 5321, 4.5.3.1.3, without its brackets). */
export const MAX_ADDRESS = 254;

/** When the mailbox for returned mails is read, as a cron pattern. */
export const MAILBOX_CRON = '*/5 * * * *';

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

/** A server's explanation in one line, as it is stored. */
export const diagnosticOf = (said: string): string => said.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_DIAGNOSTIC);

/** The token in the subject of a mail that unsubscribes (`baja …`, as List-Unsubscribe offers); empty for others. */
export const unsubscribeToken = (subject: string): string => /^\s*baja\s+([\w-]+)\s*$/i.exec(subject)?.[1] ?? '';
