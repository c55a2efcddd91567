/**
 * Which figures of a series of counts are not shown beside the one before, because both together tell of fewer than
 * `least`: the same people counted on two days that lie close.
 * @param counts in the order of their days; null: not known, or not shown anyway
 * @returns for each whether it is too near to the last one that is shown; one that is equal to it tells nothing new
 */
export function tooNear(counts: readonly (number | null)[], least: number): boolean[] {
  let last: number | null = null;
  return counts.map((count) => {
    if (count === null) return false;
    const apart = last === null ? least : Math.abs(count - last);
    if (apart > 0 && apart < least) return true;
    last = count;
    return false;
  });
}
