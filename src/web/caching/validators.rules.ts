/** Seconds after which to try again where a limit does not say it more exactly. */
export const LIMIT_RETRY_SECONDS = 60;

/**
 * Whether one of the entity tags of `If-None-Match` is this one: `*` or a list, compared weakly (RFC 9110, 8.8.3.2), so
 * that `W/"a"` is `"a"`. A tag may hold commas; text that is no tag fits nothing.
 */
export function fitsOne(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const tags: string[] = [];
  const one = /[\s,]*(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")[ \t]*(?=,|$)[\s,]*/y;
  while (one.lastIndex < ifNoneMatch.length) {
    const found = one.exec(ifNoneMatch);
    if (!found) return false;
    tags.push(found[1]!);
  }
  return tags.includes(etag.replace(/^W\//, ''));
}
