/** What of a figure may be shown, pure: the rule of five, and what follows from it (`indicadores` § 2). */
import { crossKey, type Hidden, suppress, suppressCross, tooNear } from '#libs/suppression';
import { bandOf, LEAST_PEOPLE } from '../few-people.rules.js';
import type { Feed, Unit, Variable } from './sheet.rules.js';

/** Rows that are alike in every variable, added up. */
export interface Atom {
  readonly values: Readonly<Partial<Record<Variable, string>>>;
  readonly numerator: number;
  readonly denominator: number;
  /** How many rows. */
  readonly count: number;
}

/** What is kept back of a figure beside others that readers know; decided when it is frozen. */
export interface Withheld {
  /** Not even the whole is told. */
  readonly whole: boolean;
  /** The values that are not told. */
  readonly values: Readonly<Partial<Record<Variable, readonly string[]>>>;
}

/** A figure of an indicator in a period, as it was computed. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  /** On how many rows it rests. */
  readonly count: number;
  /** Of a median alone: it does not follow from the sums. */
  readonly median: number | null;
  readonly atoms: readonly Atom[];
}

/** What is shown of it. `none`: there is nothing to divide by; `few`, `near`: hidden by the rule of five; `low`, `high`: a
 * sensitive share under 10 or over 90 %; `open`: of people, in a period that is not closed. */
export type ShownFigure =
  | {
      readonly state: 'shown';
      readonly value: number;
      /** Null, both: what it rests on would tell more than the figure. */
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly count: number;
    }
  | { readonly state: 'none' | 'few' | 'near' | 'low' | 'high' | 'open' };

/** The value of a figure: of a share, of 100. Null: nothing to divide by. */
export function valueOf(unit: Unit, { numerator, denominator, count, median }: Omit<Figure, 'atoms'>): number | null {
  switch (unit) {
    case 'count':
      return count;
    case 'sum':
      return numerator;
    case 'share':
      return denominator > 0 ? (numerator / denominator) * 100 : null;
    case 'mean':
      return denominator > 0 ? numerator / denominator : null;
    case 'median':
      return median;
  }
}

/** Percent by which sensitive shares are told: of one that others are taken from, what is left is not known by the person. */
const STEP = 5;
const stepped = (value: number) => Math.round(value / STEP) * STEP;

/** The whole figure, as it may be shown by itself. */
export function shownFigure(
  { unit, protects, isSensitive = false }: Pick<Feed, 'unit' | 'protects' | 'isSensitive'>,
  figure: Omit<Figure, 'atoms'>,
): ShownFigure {
  const { numerator, denominator, count } = figure;
  if (protects !== 'none' && count > 0 && count < LEAST_PEOPLE) return { state: 'few' };
  const value = valueOf(unit, figure);
  if (value === null) return { state: 'none' };
  const band = isSensitive && unit === 'share' ? bandOf(value) : null;
  if (band) return { state: band === 'under' ? 'low' : 'high' };
  if (isSensitive) return { state: 'shown', value: stepped(value), numerator: null, denominator: null, count };
  // the sum of what a median is taken of tells nothing, and beside other counts it may
  if (unit === 'median') return { state: 'shown', value, numerator: null, denominator: null, count };
  return { state: 'shown', value, numerator, denominator, count };
}

/**
 * A series as it may be shown: of what is counted on the last day of each period the same ones are counted again, so that
 * one that differs from the last one shown by fewer than five is hidden. Of people nothing is shown until a period is closed.
 */
export function shownSeries(
  feed: Pick<Feed, 'unit' | 'protects' | 'isStock' | 'isSensitive'>,
  figures: readonly (Omit<Figure, 'atoms'> & { readonly isDraft?: boolean; readonly withheld?: Withheld | null })[],
): ShownFigure[] {
  // computed every hour, a figure of people would grow by one of them
  const alone = figures.map((figure): ShownFigure => {
    if (figure.isDraft && feed.protects === 'person') return { state: 'open' };
    return figure.withheld?.whole ? { state: 'near' } : shownFigure(feed, figure);
  });
  if (feed.protects === 'none' || !feed.isStock) return alone;
  const near = tooNear(
    alone.map((one) => (one.state === 'shown' ? one.count : null)),
    LEAST_PEOPLE,
  );
  return alone.map((one, at) => (near[at] ? { state: 'near' } : one));
}

/** One value of a variable: its figure, or why it is hidden. */
export interface BreakdownLine {
  readonly value: string;
  readonly shown: ShownFigure | { readonly state: 'hidden'; readonly why: Hidden };
}

export interface Breakdown {
  readonly variable: Variable;
  readonly lines: readonly BreakdownLine[];
}

interface Sums {
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
}

const sumsOf = (atoms: readonly Atom[]): Sums =>
  atoms.reduce<Sums>(
    (sum, { numerator, denominator, count }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
      count: sum.count + count,
    }),
    { numerator: 0, denominator: 0, count: 0 },
  );

const UNSAID = 'unsaid';
/** The value of a variable in rows that are alike. */
export const valueIn = (atom: Atom, variable: Variable) => atom.values[variable] ?? UNSAID;
const valuesIn = (atoms: readonly Atom[], variable: Variable) =>
  [...new Set(atoms.map((atom) => valueIn(atom, variable)))].toSorted();

/**
 * A figure told apart by each variable. No value of fewer than five is shown, nor one from which such a group follows, in
 * one table or between any two. A median is not told apart: it does not follow from sums.
 */
export function breakdownsOf(
  feed: Feed,
  { atoms, withheld }: Pick<Figure, 'atoms'> & { readonly withheld?: Withheld | null },
): Breakdown[] {
  if (feed.unit === 'median' || feed.isSensitive || atoms.length === 0) return [];
  const hidden = hiddenValues(feed, atoms);
  return feed.by.map((variable) => ({
    variable,
    lines: valuesIn(atoms, variable).map((value) => {
      const isKept = withheld?.values[variable]?.includes(value) ?? false;
      const why = hidden.get(variable)?.get(value) ?? (isKept ? ('complementary' as const) : undefined);
      if (why) return { value, shown: { state: 'hidden', why } };
      const sums = sumsOf(atoms.filter((atom) => valueIn(atom, variable) === value));
      return { value, shown: shownFigure({ unit: feed.unit, protects: 'none' }, { ...sums, median: null }) };
    }),
  }));
}

/** A figure told apart by both of its variables at once. */
export interface CrossBreakdown {
  readonly row: Variable;
  readonly column: Variable;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly value: string; readonly cells: readonly BreakdownLine['shown'][] }[];
}

/** A table of two variables has at most so many cells; a larger one says little of anybody. */
const MOST_CELLS = 40;

/** The two variables of a figure that is shown by both at once: of more than two, a third table could be taken from the cells. */
function crossed(feed: Feed, atoms: readonly Atom[]): readonly [Variable, Variable] | null {
  const [row, column, third] = feed.by;
  if (!row || !column || third) return null;
  // beside another figure of the same people, its cells would tell of too few
  if (feed.protects !== 'none' && (feed.isStock || feed.beside)) return null;
  return valuesIn(atoms, row).length * valuesIn(atoms, column).length <= MOST_CELLS ? [row, column] : null;
}

/** A figure by two variables at once; null where it is not. Its margins are those of the tables of one variable. */
export function crossOf(feed: Feed, { atoms }: Pick<Figure, 'atoms'>): CrossBreakdown | null {
  const pair = crossed(feed, atoms);
  if (!pair || feed.unit === 'median' || feed.isSensitive || atoms.length === 0) return null;
  const [row, column] = pair;
  const shown = feed.protects === 'none' ? null : suppressCross(crossCells(atoms, row, column), LEAST_PEOPLE).cells;
  const columns = valuesIn(atoms, column);
  const cell = (value: string, other: string): BreakdownLine['shown'] => {
    const own = atoms.filter((atom) => valueIn(atom, row) === value && valueIn(atom, column) === other);
    const sums = sumsOf(own);
    if (shown && !shown.has(crossKey(value, other)))
      return { state: 'hidden', why: sums.count < LEAST_PEOPLE ? 'small' : 'complementary' };
    return shownFigure({ unit: feed.unit, protects: 'none' }, { ...sums, median: null });
  };
  return {
    row,
    column,
    columns,
    lines: valuesIn(atoms, row).map((value) => ({ value, cells: columns.map((other) => cell(value, other)) })),
  };
}

const crossCells = (atoms: readonly Atom[], row: Variable, column: Variable) =>
  cellsOf(atoms, row, column).map(({ pair, count }) => ({ row: pair[0], column: pair[1], count }));

/** The values that are hidden where a figure has two variables, of which the cells are shown, too. */
function hiddenMargins(
  [row, column]: readonly [Variable, Variable],
  atoms: readonly Atom[],
): Map<Variable, ReadonlyMap<string, Hidden>> {
  const { rows, columns } = suppressCross(crossCells(atoms, row, column), LEAST_PEOPLE);
  const hidden = (variable: Variable, shown: ReadonlySet<string>) =>
    new Map(
      valuesIn(atoms, variable)
        .filter((value) => !shown.has(value))
        .map((value): [string, Hidden] => {
          const { count } = sumsOf(atoms.filter((atom) => valueIn(atom, variable) === value));
          return [value, count < LEAST_PEOPLE ? 'small' : 'complementary'];
        }),
    );
  return new Map([
    [row, hidden(row, rows)],
    [column, hidden(column, columns)],
  ]);
}

/** The values that are hidden, by variable: each variable is held against the whole and against each one before it. */
export function hiddenValues(feed: Feed, atoms: readonly Atom[]): Map<Variable, ReadonlyMap<string, Hidden>> {
  if (feed.protects === 'none') return new Map();
  const { by } = feed;
  const pair = crossed(feed, atoms);
  if (pair) return hiddenMargins(pair, atoms);
  const hidden = new Map<Variable, Map<string, Hidden>>();
  for (const variable of by) {
    const own = new Map<string, Hidden>();
    const others: (Variable | null)[] = [null, ...hidden.keys()];
    for (const other of others) {
      const cells = cellsOf(atoms, variable, other);
      const groups = (of: Variable, except: ReadonlyMap<string, Hidden>, at: 0 | 1) =>
        valuesIn(atoms, of)
          .filter((value) => !except.has(value))
          .map((value) => ({
            key: value,
            members: cells.filter(({ pair }) => pair[at] === value).map(({ key }) => key),
          }));
      const known = [
        { key: '', members: cells.map(({ key }) => key) },
        ...(other === null ? [] : groups(other, hidden.get(other)!, 1)),
      ];
      const counts = new Map(cells.map(({ key, count }) => [key, count]));
      const found = suppress(groups(variable, own, 0), {
        least: LEAST_PEOPLE,
        known,
        weightOf: (member) => counts.get(member) ?? 0,
      });
      for (const [value, why] of found.hidden) own.set(value, why);
    }
    hidden.set(variable, own);
  }
  return hidden;
}

/** How many have one value of each of two variables; of one alone without the second. */
function cellsOf(atoms: readonly Atom[], first: Variable, second: Variable | null) {
  const cells = new Map<string, { key: string; pair: readonly [string, string]; count: number }>();
  for (const atom of atoms) {
    const pair = [valueIn(atom, first), second === null ? '' : valueIn(atom, second)] as const;
    const key = JSON.stringify(pair);
    const known = cells.get(key);
    cells.set(key, { key, pair, count: (known?.count ?? 0) + atom.count });
  }
  return [...cells.values()];
}

/** How many figures a period has for an indicator, and how many of them the rule hides. */
export function suppressionsOf(
  feed: Feed,
  figure: Figure & { readonly withheld?: Withheld | null },
): { readonly cells: number; readonly hidden: number } {
  const lines = breakdownsOf(feed, figure).flatMap((one) => one.lines);
  const whole = figure.withheld?.whole || shownFigure(feed, figure).state === 'few' ? 1 : 0;
  return {
    cells: lines.length + 1,
    hidden: whole + lines.filter(({ shown }) => shown.state === 'hidden').length,
  };
}

/** Whether two figures say the same. */
export const sameFigure = (one: Omit<Figure, 'atoms'>, other: Omit<Figure, 'atoms'>): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.count === other.count &&
  one.median === other.median;
