/** Bytes of cached responses that a process keeps. */
export const MAX_CACHED_BYTES = 96 * 1024 * 1024;

/** What an entry weighs beside its body. */
export const ENTRY_OVERHEAD_BYTES = 2_048;

/** Bytes from which compressing a response pays. */
export const MIN_COMPRESSED_BYTES = 1_024;

/** Whether a body is stored compressed; PNG is compressed already. */
export const isCompressed = (bytes: number, contentType: string): boolean =>
  bytes > MIN_COMPRESSED_BYTES && !contentType.startsWith('image/png');
