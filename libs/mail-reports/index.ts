/**
 * Reads what comes back: reports that a mail did not arrive (DSN, RFC 3464, and what servers write that never read it),
 * complaints of readers (ARF, RFC 5965), and the mailbox in which both lie.
 */
export { type MailboxSettings, readMailbox } from './mailbox.js';
export { type MailReport, readReturnedMail, type ReturnedMail } from './read-report.js';
export { type ReportType, severityOf } from './severity.js';
