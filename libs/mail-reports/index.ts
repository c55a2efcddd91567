/**
 * Reads what comes back: reports that a mail did not arrive (DSN, RFC 3464 and 6533, and what servers write that never read them),
 * complaints of readers (ARF, RFC 5965, and those of Outlook.com), notices of Amazon SES, and the mailbox in which they lie. Judges
 * what a server answered.
 */
export type { Reason } from './codes.js';
export type { MailReport } from './found.js';
export { type MailboxSettings, readMailbox } from './mailbox.js';
export { readReturnedMail, type ReturnedMail } from './read-report.js';
export { isAboutUs, judge, type Judgement, type ReportType, severityOf } from './severity.js';
