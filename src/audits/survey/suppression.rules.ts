/**
 * Which groups of a table may be shown, pure: none of fewer than five people, and none from which such a group follows by
 * subtraction, in one table or across several (FM4, «Indicadores e instrumentos», § 2.1, 2.2 and 2.4).
 *
 * People are sorted into atoms: all who are alike in every variable. What is shown are sums over atoms: the total and the
 * cells. Whoever adds and subtracts them gets any vector of their span; a small group is found out when the span has a
 * vector that is not zero on one to four people only. That is looked for exhaustively; while there is one, the smallest
 * cell without which there is not is hidden.
 */
import { basisOf, kernelOf, type Reduced, reduce } from '#libs/suppression';

/** Fewest people, or answers, of whom anything is said. */
export const MIN_GROUP = 5;

/** People alike in every variable. */
export interface Atom {
  /** Their value of each variable. */
  readonly values: readonly string[];
  readonly people: number;
  /** How many of them answered favourably. */
  readonly favourable: number;
}

/** A group: those with one value of one variable. */
export interface Cell {
  /** Place of the variable in `Atom.values`. */
  readonly variable: number;
  readonly value: string;
  readonly people: number;
  readonly favourable: number;
}

interface Candidate extends Cell {
  /** Which atoms belong to it. */
  readonly members: readonly boolean[];
}

/** Every group with anybody in it, table by table. */
export function cellsOf(atoms: readonly Atom[]): Cell[] {
  return candidatesOf(atoms).map(cellOf);
}

const cellOf = ({ variable, value, people, favourable }: Candidate): Cell => ({ variable, value, people, favourable });

function candidatesOf(atoms: readonly Atom[]): Candidate[] {
  const count = atoms[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, variable) => {
    const values = [...new Set(atoms.map((atom) => atom.values[variable]!))].sort();
    return values.map((value): Candidate => {
      const members = atoms.map((atom) => atom.values[variable] === value);
      const own = atoms.filter((_atom, place) => members[place]);
      return { variable, value, members, people: sum(own, 'people'), favourable: sum(own, 'favourable') };
    });
  }).flat();
}

const sum = (atoms: readonly Atom[], what: 'people' | 'favourable'): number =>
  atoms.reduce((total, atom) => total + atom[what], 0);

/**
 * The groups whose figures may be shown exactly.
 * @param atoms everybody who counts, each atom with at least one person
 * @param sensitive whether nobody may learn that a group answered all alike: groups outside of 10 to 90 % are then left
 *   out (they are shown as a band), and with them what would give them away
 * @param allowed groups that may be shown at all; all unless said
 */
export function shownCells(
  atoms: readonly Atom[],
  { sensitive = false, allowed = () => true }: { sensitive?: boolean; allowed?: (cell: Cell) => boolean } = {},
): Cell[] {
  if (sum(atoms, 'people') < MIN_GROUP) return [];
  const all = candidatesOf(atoms);
  let shown = all.filter((cell) => cell.people >= MIN_GROUP && allowed(cell) && !(sensitive && isBanded(cell)));
  for (;;) {
    const found = disclosed(atoms, shown) ?? (sensitive ? uniform(atoms, all, shown) : null);
    if (found === null) return shown.map(cellOf);
    const bySize = shown.toSorted((a, b) => a.people - b.people);
    const without = (cell: Candidate) => shown.filter((one) => one !== cell);
    const hidden = bySize.find((cell) => !tells(atoms, without(cell), found)) ?? bySize[0]!;
    shown = without(hidden);
  }
}

/** Whether a sum of what is shown is not zero on these atoms only. */
function tells(atoms: readonly Atom[], shown: readonly Candidate[], places: ReadonlySet<number>): boolean {
  const rows = [atoms.map(() => 1), ...shown.map(({ members }) => members.map(Number))];
  const elsewhere = rows.map((row) => row.filter((_, place) => !places.has(place)));
  return basisOf(rows).length > basisOf(elsewhere).length;
}

/** Below this, or above the rest of it, a share of a sensitive question is shown as a band (§ 2.4). */
export const BAND_PERCENT = 10;

/** Whether the share is outside of 10 to 90 %. */
export function isBanded({ people, favourable }: Pick<Cell, 'people' | 'favourable'>): boolean {
  return favourable * 100 < people * BAND_PERCENT || favourable * 100 > people * (100 - BAND_PERCENT);
}

/** Atoms of one to four people that follow from the total and the cells; null when none do. */
function disclosed(atoms: readonly Atom[], shown: readonly Candidate[]): ReadonlySet<number> | null {
  const classes = indistinguishable(atoms, shown);
  const published = [
    classes.map(() => 1),
    ...shown.map((cell) => classes.map(({ places }) => Number(cell.members[places[0]!]))),
  ];
  const kernel = kernelOf(published, classes.length);
  // A vector of the span on these classes alone: what the kernel says of them is linearly dependent.
  const columns = classes.map((_, place) => kernel.map((vector) => vector[place]!));
  const small = classes.flatMap(({ people }, place) => (people < MIN_GROUP ? [place] : []));
  const search = (
    from: number,
    basis: readonly Reduced[],
    chosen: readonly number[],
    people: number,
  ): number[] | null => {
    for (let next = from; next < small.length; next += 1) {
      const place = small[next]!;
      const total = people + classes[place]!.people;
      if (total >= MIN_GROUP) continue;
      const rest = reduce(columns[place]!, basis);
      const taken = [...chosen, place];
      if (rest === null) return taken;
      const found = search(next + 1, [...basis, rest], taken, total);
      if (found) return found;
    }
    return null;
  };
  const found = search(0, [], [], 0);
  return found && new Set(found.flatMap((place) => classes[place]!.places));
}

/** Atoms that are in the same cells are told apart by nothing that is shown. */
function indistinguishable(
  atoms: readonly Atom[],
  shown: readonly Candidate[],
): { places: number[]; people: number }[] {
  const classes = new Map<string, { places: number[]; people: number }>();
  for (const [place, atom] of atoms.entries()) {
    const key = shown.map((cell) => (cell.members[place] ? '1' : '0')).join('');
    const known = classes.get(key) ?? { places: [], people: 0 };
    known.places.push(place);
    known.people += atom.people;
    classes.set(key, known);
  }
  return [...classes.values()];
}

/**
 * Atoms that follow from what is shown and answered all alike, although a sensitive question must not tell: those outside
 * of the shown cells of a table, a hidden cell that is a sum of shown ones, one cell less another that lies in it.
 */
function uniform(
  atoms: readonly Atom[],
  all: readonly Candidate[],
  shown: readonly Candidate[],
): ReadonlySet<number> | null {
  const everybody = { members: atoms.map(() => true) };
  const alike = (members: readonly boolean[]): ReadonlySet<number> | null => {
    const own = atoms.filter((_, place) => members[place]);
    const [people, favourable] = [sum(own, 'people'), sum(own, 'favourable')];
    if (people === 0 || people === sum(atoms, 'people')) return null;
    return favourable === 0 || favourable === people
      ? new Set(members.flatMap((member, place) => (member ? [place] : [])))
      : null;
  };
  for (const variable of new Set(shown.map((cell) => cell.variable))) {
    const cells = shown.filter((cell) => cell.variable === variable);
    const found = alike(atoms.map((_, place) => !cells.some((cell) => cell.members[place])));
    if (found) return found;
  }
  for (const one of [everybody, ...shown]) {
    for (const other of shown) {
      if (!other.members.every((member, place) => !member || one.members[place])) continue;
      const found = alike(one.members.map((member, place) => member && !other.members[place]));
      if (found) return found;
    }
  }
  const span = basisOf([everybody, ...shown].map(({ members }) => members.map(Number)));
  for (const cell of all) {
    if (shown.includes(cell) || reduce(cell.members.map(Number), span) !== null) continue;
    const found = alike(cell.members);
    if (found) return found;
  }
  return null;
}
