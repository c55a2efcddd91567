import { DAY } from '#libs/clock';

/** Mails on a page of FM4's list, and of the list of a company or a person. */
export const MAILS_PER_PAGE = 50;
export const RECORDS_PER_PAGE = 30;

/** Characters of a search. */
export const MAX_SEARCH = 100;

/** A mail is sent again once in this period. */
export const RESEND_PERIOD = DAY;

/** How many texts of old mails are blanked in one transaction. */
export const BLANK_BATCH = 2_000;

/** How many rows come before a page. */
export const offsetOf = (page: number, perPage: number): number => (page - 1) * perPage;

/** How many pages so many rows fill; at least one. */
export const pagesOf = (total: number, perPage: number): number => Math.max(1, Math.ceil(total / perPage));

/** Mails sent before this instant have lost their text. */
export const keptSince = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);
