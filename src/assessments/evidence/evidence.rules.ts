import { DAY } from '#libs/clock';

/** Largest evidence file, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** For how many days the bytes of a removed file are kept: longer than its removal can be undone. */
export const REMOVED_DAYS = 30;

/** Files removed before this instant lose their bytes. */
export const bytesErasedBefore = (now: Date): Date => new Date(now.getTime() - REMOVED_DAYS * DAY);

/** Largest form that is read to its end so that its fields are kept; a larger one is refused unread. */
export const MAX_FORM_BYTES = 5 * MAX_FILE_BYTES;

/** Most files for one practice. */
export const MAX_FILES_PER_ITEM = 20;

/** The largest file as people read it: "20 MB". */
export const maxFileSize = `${MAX_FILE_BYTES / 1024 / 1024} MB`;

/** Whether one more file may be added beside `count`. */
export const hasRoomFor = (count: number): boolean => count < MAX_FILES_PER_ITEM;

/** Content types that a browser shows without running code of the file's own. */
const shownInline = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** Whether a reviewer may see the file in the browser instead of downloading it. */
export const mayShowInline = (contentType: string): boolean => shownInline.includes(contentType);
