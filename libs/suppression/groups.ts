import { hasSmallCombination } from './combinations.js';
import { basisOf } from './vectors.js';

/** A figure that could be shown, and on whom it rests. */
export interface Group {
  readonly key: string;
  /** Who or what was counted, by any key that is the same in every group; the same one twice counts once. */
  readonly members: Iterable<string>;
}

/**
 * Why a figure is not shown: `small`, its own group has too few members; `complementary`, it has enough, but together
 * with what is shown it would tell about fewer.
 */
export type Hidden = 'small' | 'complementary';

/** What may be shown. */
export interface Suppressed {
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, Hidden>;
}

/**
 * Decides which groups are shown. Whoever knows all figures that are shown, and how many members they rest on, can
 * multiply, add and subtract them as they like: nothing that comes out rests on fewer than `least` members, be it a
 * cell, a difference of two tables, or the difference between two members. What is hidden for that is as little as
 * possible: no hidden group could be shown beside the others. The larger group stays; between equals, the earlier.
 *
 * It does not guard against guesses within bounds (all of a group at 0 % or 100 %): whoever shows shares masks those.
 * @param least how many members a figure must rest on; where readers know their own value, one more
 * @param known groups whose figures the reader has already, from an earlier table; they cannot be hidden any more
 * @param weightOf how many a member stands for, where those who are alike in everything are one member; 1 unless said
 */
export function suppress(
  groups: readonly Group[],
  {
    least,
    known = [],
    weightOf = one,
  }: { readonly least: number; readonly known?: readonly Group[]; readonly weightOf?: Weight },
): Suppressed {
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`Not a number of members: ${least}`);
  const sizeOf = (members: ReadonlySet<string>) => [...members].reduce((sum, member) => sum + weightOf(member), 0);
  const before = known.map(({ members }) => new Set(members)).filter((members) => sizeOf(members) >= least);
  const candidates = groups.map(({ key, members }) => {
    const set = new Set(members);
    return { key, members: set, size: sizeOf(set) };
  });
  if (new Set(candidates.map(({ key }) => key)).size < candidates.length)
    throw new RangeError('Two groups share a key');
  const hidden = new Map<string, Hidden>();
  const shown: { key: string; members: ReadonlySet<string> }[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.size - a.size)) {
    if (candidate.size < least) {
      hidden.set(candidate.key, 'small');
      continue;
    }
    const together = [...before, ...shown.map(({ members }) => members), candidate.members];
    if (tellsAboutFewer(together, least, weightOf)) hidden.set(candidate.key, 'complementary');
    else shown.push(candidate);
  }
  return { shown: new Set(shown.map(({ key }) => key)), hidden };
}

/** How many a member stands for. */
export type Weight = (member: string) => number;
const one: Weight = () => 1;

/** Whether some combination of the groups' figures rests on at least one member and on fewer than `least`. */
export function tellsAboutFewer(
  groups: readonly ReadonlySet<string>[],
  least: number,
  weightOf: Weight = one,
): boolean {
  const cells = cellsOf(groups, weightOf);
  const rows = groups.map((_, group) => cells.map(({ inside }) => (inside.has(group) ? 1 : 0)));
  return hasSmallCombination(
    basisOf(rows).map(({ vector }) => vector),
    cells.map(({ size }) => size),
    least - 1,
  );
}

/** Members that stand in exactly the same groups cannot be told apart: they are one cell. Largest first. */
function cellsOf(
  groups: readonly ReadonlySet<string>[],
  weightOf: Weight,
): { size: number; inside: ReadonlySet<number> }[] {
  const placesOf = new Map<string, number[]>();
  groups.forEach((members, group) => {
    for (const member of members) {
      const places = placesOf.get(member);
      if (places) places.push(group);
      else placesOf.set(member, [group]);
    }
  });
  const cells = new Map<string, { size: number; inside: Set<number> }>();
  for (const [member, places] of placesOf) {
    const cell = cells.get(places.join());
    if (cell) cell.size += weightOf(member);
    else cells.set(places.join(), { size: weightOf(member), inside: new Set(places) });
  }
  return [...cells.values()].toSorted((a, b) => b.size - a.size);
}
