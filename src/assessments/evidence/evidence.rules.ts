import { DAY } from '#libs/clock';

/** Largest evidence file, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** For how many days a removed file can be brought back; then its bytes are erased. */
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

/** The largest file as people read it: "20 MB". */
export const maxFileSize = `${MAX_FILE_BYTES / 1024 / 1024} MB`;

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
const shownInline = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** Whether a reviewer may see the file in the browser instead of downloading it. */
export const mayShowInline = (contentType: string): boolean => shownInline.includes(contentType);
