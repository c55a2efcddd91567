/**
 * What is kept back of a figure because readers know another one of the same people, pure: the state of the same companies a month
 * before, or an indicator that rests on more or fewer of the same. What a reader takes from the two rests on nobody, or on five.
 */
import { suppress } from '#libs/suppression';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { type Atom, type Figure, hiddenValues, shownFigure, valueIn, type Withheld } from './figure.rules.js';
import type { Beside, Feed, Variable } from './sheet.rules.js';

/** A figure that readers know. */
export interface KnownFigure {
  readonly atoms: readonly Atom[];
  /** The variables by which it is told apart as the other one is, with the values that are not told. */
  readonly hidden: ReadonlyMap<Variable, ReadonlySet<string>>;
}

/** A figure with what was kept back of it, as others are held against it. */
export const knownFigure = (
  feed: Feed,
  { atoms, withheld }: { readonly atoms: readonly Atom[]; readonly withheld: Withheld | null },
): KnownFigure => {
  const hidden = hiddenValues(feed, atoms);
  return {
    atoms,
    hidden: new Map(
      feed.by.map((variable) => [
        variable,
        new Set([...(hidden.get(variable)?.keys() ?? []), ...(withheld?.values[variable] ?? [])]),
      ]),
    ),
  };
};

/**
 * Another indicator of the same people as readers know it from the periods of which this one consists, added up.
 * @returns none where one of them is not told
 */
export function knownTogether(
  feed: Feed,
  parts: readonly (Omit<Figure, 'atoms'> & { readonly atoms: readonly Atom[]; readonly withheld: Withheld | null })[],
  { part }: Beside,
): KnownFigure[] {
  if (parts.some((one) => one.withheld?.whole || shownFigure(feed, one).state !== 'shown')) return [];
  const figures = parts.map((one) => knownFigure(feed, one));
  const atoms = figures.flatMap((one) => one.atoms);
  const isHidden = (variable: Variable, value: string) =>
    figures.some(({ hidden }) => hidden.get(variable)!.has(value));
  if (part) {
    if (isHidden(part.variable, part.value)) return [];
    return [{ atoms: atoms.filter((atom) => valueIn(atom, part.variable) === part.value), hidden: new Map() }];
  }
  const hidden = (variable: Variable) => new Set(figures.flatMap((one) => [...one.hidden.get(variable)!]));
  return [{ atoms, hidden: new Map(feed.by.map((variable) => [variable, hidden(variable)])) }];
}

const countOf = (atoms: readonly Atom[]) => atoms.reduce((sum, { count }) => sum + count, 0);

/** By how many two figures differ in each combination of values; those in which they do not are left out. */
function differences(by: readonly Variable[], own: readonly Atom[], other: readonly Atom[]) {
  const cells = new Map<string, { values: readonly string[]; apart: number }>();
  const add = (atoms: readonly Atom[], sign: 1 | -1) => {
    for (const atom of atoms) {
      const values = by.map((variable) => valueIn(atom, variable));
      const key = JSON.stringify(values);
      cells.set(key, { values, apart: (cells.get(key)?.apart ?? 0) + sign * atom.count });
    }
  };
  add(own, 1);
  add(other, -1);
  return new Map([...cells].filter(([, { apart }]) => apart !== 0));
}

/**
 * What is kept back of a figure beside those that readers know already.
 * @returns null: nothing
 */
export function withheldOf(feed: Feed, atoms: readonly Atom[], known: readonly KnownFigure[]): Withheld | null {
  if (feed.protects === 'none' || known.length === 0) return null;
  const whole = countOf(atoms);
  const isNear = known.some((other) => {
    const apart = Math.abs(whole - countOf(other.atoms));
    return apart > 0 && apart < LEAST_PEOPLE;
  });
  if (isNear) return { whole: true, values: {} };
  const kept = new Map(feed.by.map((variable) => [variable, new Set<string>()]));
  const own = hiddenValues(feed, atoms);
  for (const other of known) hold(feed, atoms, { other, own, kept });
  const values = Object.fromEntries(
    [...kept].flatMap(([variable, some]) => (some.size > 0 ? [[variable, [...some].toSorted()]] : [])),
  );
  return Object.keys(values).length > 0 ? { whole: false, values } : null;
}

/** Adds to `kept` the values that may not be told beside that other figure. */
function hold(
  feed: Feed,
  atoms: readonly Atom[],
  {
    other,
    own,
    kept,
  }: {
    other: KnownFigure;
    own: ReadonlyMap<Variable, ReadonlyMap<string, unknown>>;
    kept: ReadonlyMap<Variable, Set<string>>;
  },
): void {
  const common = feed.by.filter((variable) => other.hidden.has(variable));
  const cells = differences(feed.by, atoms, other.atoms);
  if (common.length === 0 || cells.size === 0) return;
  const isTold = (variable: Variable, value: string) =>
    !own.get(variable)?.has(value) && !kept.get(variable)!.has(value) && !other.hidden.get(variable)!.has(value);
  const groupsOf = (variable: Variable) => {
    const place = feed.by.indexOf(variable);
    const groups = new Map<string, { members: string[]; net: number }>();
    for (const [key, { values, apart }] of cells) {
      const group = groups.get(values[place]!) ?? { members: [], net: 0 };
      groups.set(values[place]!, { members: [...group.members, key], net: group.net + apart });
    }
    return [...groups].filter(([value]) => isTold(variable, value)).map(([key, group]) => ({ key, ...group }));
  };
  const whole = { key: '', members: [...cells.keys()] };
  for (const [at, variable] of common.entries()) {
    for (const { key, net } of groupsOf(variable))
      if (net !== 0 && Math.abs(net) < LEAST_PEOPLE) kept.get(variable)!.add(key);
    for (const before of [null, ...common.slice(0, at)]) {
      const { hidden } = suppress(groupsOf(variable), {
        least: LEAST_PEOPLE,
        known: [whole, ...(before === null ? [] : groupsOf(before))],
        weightOf: (cell) => Math.abs(cells.get(cell)!.apart),
      });
      for (const value of hidden.keys()) kept.get(variable)!.add(value);
    }
  }
}
