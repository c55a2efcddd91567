/** No list is longer: a higher number of a page is read as this one. */
export const LAST_PAGE = 10_000;

/**
 * The number of a page, out of an address.
 * @param asked as it stands there; 1 for anything that is no number from 1 on
 * @param last the last page there is
 */
export const pageNumber = (asked: unknown, last = LAST_PAGE): number =>
  Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1));
