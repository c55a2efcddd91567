import { type Group, type Hidden, suppress } from '#libs/suppression';

/** Nothing is shown that rests on fewer people (content/indicadores.md, section 2). */
export const LEAST_PEOPLE = 5;
/** Quarters that the table of a course shows, the newest last. */
export const QUARTERS_SHOWN = 6;
/** With fewer answers the discrimination of a question says little, and the page says so. */
export const ANSWERS_TO_TRUST = 30;
/** A question whose discrimination is below does not tell who learned from who did not (Ebel, 1965). */
export const LEAST_DISCRIMINATION = 0.2;

/** People of one course who did the same, counted. */
export interface ProgressCell {
  /** In which they began: `2026-3`; null where nobody knows, in courses without an account. */
  readonly quarter: string | null;
  /** Ids of the lessons that they read. */
  readonly read: readonly string[];
  /** They sent the quiz. */
  readonly tried: boolean;
  /** In the version whose questions are looked at, with an account. */
  readonly answered: boolean;
  readonly completed: boolean;
  readonly people: number;
}

/** A figure; null: not shown, and why. */
export type Figure = { readonly n: number } | { readonly n: null; readonly why: Hidden };

/** How people fare in a course. */
export interface CourseFigures {
  readonly begun: Figure;
  readonly completed: Figure;
  readonly quarters: readonly { readonly quarter: string; readonly begun: Figure; readonly completed: Figure }[];
  /** How many read each lesson, in the order of the course. */
  readonly lessons: readonly { readonly id: string; readonly read: Figure }[];
  readonly tried: Figure;
  /** Whose answers the questions tell of. */
  readonly answered: Figure;
}

/**
 * All figures of a course that may be shown together: none of them, and no sum or difference of them, rests on fewer people.
 * Totals go before parts, and among equals the larger group stays.
 */
export function courseFigures(cells: readonly ProgressCell[], lessons: readonly string[]): CourseFigures {
  const quarters = quartersOf(cells);
  const first = [
    group('begun', cells, () => true),
    group('completed', cells, ({ completed }) => completed),
    group('tried', cells, ({ tried }) => tried),
    group('answered', cells, ({ answered }) => answered),
  ];
  const totals = groupFigures(first);
  const groups = [
    ...quarters.flatMap((quarter) => [
      group(`begun ${quarter}`, cells, (cell) => cell.quarter === quarter),
      group(`completed ${quarter}`, cells, (cell) => cell.quarter === quarter && cell.completed),
    ]),
    ...lessons.map((id) => group(`read ${id}`, cells, ({ read }) => read.includes(id))),
  ];
  const known = first.filter(({ key }) => totals.get(key)!.n !== null);
  const figures = new Map([...totals, ...groupFigures(groups, known)]);
  const figure = (key: string): Figure => figures.get(key)!;
  return {
    begun: figure('begun'),
    completed: figure('completed'),
    quarters: quarters.map((quarter) => ({
      quarter,
      begun: figure(`begun ${quarter}`),
      completed: figure(`completed ${quarter}`),
    })),
    lessons: lessons.map((id) => ({ id, read: figure(`read ${id}`) })),
    tried: figure('tried'),
    answered: figure('answered'),
  };
}

/** The newest quarters in which somebody began. */
const quartersOf = (cells: readonly ProgressCell[]): string[] =>
  [...new Set(cells.flatMap(({ quarter }) => quarter ?? []))].toSorted().slice(-QUARTERS_SHOWN);

/** A group of people whose number may be shown. */
interface PeopleGroup extends Group {
  readonly members: readonly string[];
}

function group(key: string, cells: readonly ProgressCell[], isIn: (cell: ProgressCell) => boolean): PeopleGroup {
  const members = cells.flatMap((cell, at) =>
    isIn(cell) ? Array.from({ length: cell.people }, (_, person) => `${at}.${person}`) : [],
  );
  return { key, members };
}

/** How many are in each group, as far as these figures may be shown together. @param known shown already */
export function groupFigures(
  groups: readonly PeopleGroup[],
  known: readonly Group[] = [],
): ReadonlyMap<string, Figure> {
  const { hidden } = suppress(groups, { least: LEAST_PEOPLE, known });
  return new Map(
    groups.map(({ key, members }) => {
      const why = hidden.get(key);
      return [key, why ? { n: null, why } : { n: members.length }];
    }),
  );
}

/** What so many chose in the first attempt at a question. */
export interface ChosenOption {
  readonly option: string;
  readonly people: number;
}

/** The options of a question that may be shown: each by how many chose it. @param answered all who answered it */
export function optionFigures(options: readonly ChosenOption[], answered: number): ReadonlyMap<string, Figure> {
  const groups = options.map(({ option, people }) => ({
    key: option,
    members: Array.from({ length: people }, (_, person) => `${option}.${person}`),
  }));
  const members = groups.flatMap((one) => one.members);
  if (members.length !== answered) throw new RangeError('options and answers do not agree');
  return groupFigures(groups, [{ key: '', members }]);
}
