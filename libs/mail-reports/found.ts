import type { ReportType } from './severity.js';

/** What became of one mail to one person. */
export interface MailReport {
  readonly type: ReportType;
  /** In lower case; null: the report does not say. */
  readonly recipient: string | null;
  /** Which mail it was, the likeliest first: `<…@…>`. */
  readonly messageIds: readonly string[];
  /** `5.1.1`; null: not said. */
  readonly status: string | null;
  /** What the server wrote, at most 500 characters; with the status, `judge` says why the mail was not taken. */
  readonly diagnostic: string;
}

/** A report whose mail is not known yet. */
export type Found = Omit<MailReport, 'messageIds'>;

export const short = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 500);

/** The first enhanced status code in a text. */
export const statusIn = (text: string): string | null =>
  /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/.exec(text)?.[0] ?? null;
