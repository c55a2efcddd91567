import { DAY } from '#libs/clock';
import { MAX_FILE_BYTES } from '../intake/intake.rules.js';

/** For how many days the bytes of a removed file are kept: longer than its removal can be undone. */
export const REMOVED_DAYS = 30;

/** Files removed before this instant lose their bytes. */
export const bytesErasedBefore = (now: Date): Date => new Date(now.getTime() - REMOVED_DAYS * DAY);

/** Most files for one practice. */
export const MAX_FILES_PER_ITEM = 20;

/** What a form has beside its files, at most: a note, and the lines around each part. */
const FORM_BYTES = 1024 * 1024;

/** Largest form that is read to its end so that its fields are kept: a practice's files at once. A larger one is refused unread. */
export const MAX_FORM_BYTES = MAX_FILES_PER_ITEM * MAX_FILE_BYTES + FORM_BYTES;

/**
 * What a company may keep as evidence, of all its assessments together. Fifty practices with four photos of a telephone
 * each are half of it.
 */
export const COMPANY_QUOTA_BYTES = 2_000_000_000;

/** The quota as people read it: "2 GB". */
export const quotaSize = `${COMPANY_QUOTA_BYTES / 1_000_000_000} GB`;

/** Whether one more file may be added beside `count`. */
export const hasRoomFor = (count: number): boolean => count < MAX_FILES_PER_ITEM;

/** Whether a file of `size` bytes fits beside the `used` ones of its company. */
export const fitsQuota = (used: number, size: number): boolean => used + size <= COMPANY_QUOTA_BYTES;

/** The form's field for files that are the n-th of a practice's usual evidence. */
export const slotField = (index: number): string => `evidence-${index}`;

/** Which of a practice's usual evidence a file is by the field it came in; null: something else, or what the form says. */
export function slotOf(field: string, usual: readonly string[]): string | null {
  const index = /^evidence-(\d{1,2})$/.exec(field)?.[1];
  return index === undefined ? null : (usual[Number(index)] ?? null);
}

/** Content types that a browser shows without running code of the file's own. */
const shownInline = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain'];

/** Whether a reviewer may see the file in the browser instead of downloading it. */
export const mayShowInline = (contentType: string): boolean => shownInline.includes(contentType);

/** Longest statement, in characters: two pages. */
export const MAX_STATEMENT_LENGTH = 6_000;

/** Longest address of a link, in characters. */
export const MAX_LINK_LENGTH = 1_000;

/** Longest name that people give a link or a statement, in characters. */
export const MAX_TITLE_LENGTH = 100;

/** The reason for keeping numbers of people has at least so many characters, and at most. */
export const REASON_LENGTH = { least: 10, most: 500 };

/** For how many days a file waits for the person who sent it to say why it holds numbers of people. */
export const PENDING_DAYS = 14;

/** Files sent before this instant that still wait lose their bytes. */
export const pendingErasedBefore = (now: Date): Date => new Date(now.getTime() - PENDING_DAYS * DAY);

/** Days before its last day from which a piece of evidence is said to expire soon. */
export const EXPIRES_SOON_DAYS = 60;

/** Whether what a piece of evidence says holds on a day; without days nothing is known against it. */
export type Validity = 'not-yet' | 'in-force' | 'expires-soon' | 'expired' | 'unknown';

/** @param soon the day `EXPIRES_SOON_DAYS` after `day` */
export function validityOn(
  { effectiveOn, expiresOn }: { readonly effectiveOn: string | null; readonly expiresOn: string | null },
  day: string,
  soon: string,
): Validity {
  if (expiresOn !== null && expiresOn < day) return 'expired';
  if (effectiveOn !== null && effectiveOn > day) return 'not-yet';
  if (expiresOn !== null && expiresOn <= soon) return 'expires-soon';
  return effectiveOn === null && expiresOn === null ? 'unknown' : 'in-force';
}

/** An address that evidence may stand at: of the web, without a password in it. */
export function isLink(text: string): boolean {
  if (text.length > MAX_LINK_LENGTH || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname.includes('.') && username === '' && password === '';
}
