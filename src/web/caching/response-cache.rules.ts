/** Bytes of cached responses that a process keeps. */
export const MAX_CACHED_BYTES = 96 * 1024 * 1024;

/** What an entry weighs beside its body: its address, its place in the map, its tag. */
export const ENTRY_OVERHEAD_BYTES = 640;

/** Sets of headers that are kept for all entries; a site has a few for each kind of page. */
export const MAX_HEADER_SETS = 500;

/** Bytes from which compressing a response pays. */
export const MIN_COMPRESSED_BYTES = 1_024;

/** Whether a body is stored compressed; PNG is compressed already. */
export const isCompressed = (bytes: number, contentType: string): boolean =>
  bytes > MIN_COMPRESSED_BYTES && !contentType.startsWith('image/png');
