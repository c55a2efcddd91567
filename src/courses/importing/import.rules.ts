import type { FormProblem } from '#templates/components/form-state';
import { folded } from '#libs/folding';
import { isMailAddress } from '#libs/mail';
import type { Day } from '#libs/mexico';
import { peopleHeading, sameName } from '#libs/people-list';
import { type DayDoubt, dayInCell } from '#libs/spreadsheet';

/** Rows with people that one file may have. */
export const MOST_ROWS = 10_000;

/** Bytes of a file: ten thousand rows are about one million. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Rows of the file in which the headings are looked for. */
export const HEADINGS_WITHIN = 10;

/** Faulty rows that the page shows; the file with all of them is beside. */
export const FAULTY_SHOWN = 200;

/** Days for which a file that was read is kept. */
export const KEPT_DAYS = 7;

/** Longest number of an employee, and longest name of a site. */
export const LONGEST_NUMBER = 40;
export const LONGEST_SITE = 80;

/** How much of a row is shown beside its faults. */
const SHOWN = 160;

/** What a column says. */
export type ImportColumn = 'name' | 'surname' | 'email' | 'number' | 'site' | 'course' | 'deadline';

/** A course that a file may name. */
export interface NamedCourse {
  readonly slug: string;
  readonly letter: string;
  readonly title: string;
}

/** What is wrong with a row, at which column. */
export interface RowProblem {
  readonly column: ImportColumn;
  readonly problem: FormProblem;
}

/** A row with a person. */
export interface ImportRow {
  /** As the spreadsheet numbers it; the first is 1. */
  readonly row: number;
  readonly name: string;
  /** In lower case; empty: has none. */
  readonly email: string;
  /** The employee's number with all its zeros; empty: not said. */
  readonly number: string;
  readonly site: string;
  /** Addresses of courses; empty: those chosen for all. */
  readonly courses: readonly string[];
  readonly deadline: Day | null;
  /** What tells people of a file apart. */
  readonly identity: string;
  /** What stood in the row, in one line. */
  readonly text: string;
  readonly problems: readonly RowProblem[];
}

const plain = (text: string) =>
  folded(text)
    .replace(/[\s_]+/g, ' ')
    .replace(/[:*.]+$/, '')
    .trim();

const HEADINGS: readonly (readonly [ImportColumn, RegExp])[] = [
  [
    'number',
    /^(no|num|numero|clave|id|codigo|nomina|numero de (empleado|nomina|control)|no\.? (de )?(empleado|nomina)|employee (id|number|no))\.?( de empleado)?$/,
  ],
  ['site', /^(centro|centro de trabajo|sitio|sede|planta|sucursal|tienda|ubicacion|site|location|branch|plant)$/],
  ['course', /^(cursos?|courses?)$/],
  [
    'deadline',
    /^(fecha limite|limite|vence|vencimiento|plazo|fecha de vencimiento|deadline|due( date)?|terminar antes de)$/,
  ],
];

/** What a heading says; null: nothing that is read. */
export function columnOf(heading: string): ImportColumn | null {
  const text = plain(heading);
  if (text === '' || text.length > LONGEST_SITE) return null;
  return (
    peopleHeading(heading.replace(/\s+/g, ' ').trim()) ?? HEADINGS.find(([, form]) => form.test(text))?.[0] ?? null
  );
}

/** Where each column stands; a name may be in several. */
export type Places = ReadonlyMap<ImportColumn, readonly number[]>;

/**
 * Finds the headings in the first rows. Those that are merged over two rows are read together: what the upper row leaves
 * empty, or says of several columns at once, the lower one says.
 * @returns where the columns stand and how many rows come before the people; null without a column of names
 */
export function headingsIn(rows: readonly (readonly string[])[]): { places: Places; before: number } | null {
  for (const [at, row] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const below = rows[at + 1];
    const alone = placesOf(row, null);
    const together = below && countOf(alone) > 0 && isHeadings(below) ? placesOf(row, below) : null;
    const isTaller = together !== null && countOf(together) > countOf(alone);
    const places = isTaller ? together : alone;
    if (places.has('name')) return { places, before: at + (isTaller ? 2 : 1) };
  }
  return null;
}

const countOf = (places: Places): number => [...places.values()].flat().length;

/** Whether a row may be the lower half of headings: it says something, and nothing but headings. */
const isHeadings = (row: readonly string[]) =>
  row.some((cell) => cell.trim() !== '') && row.every((cell) => cell.trim() === '' || columnOf(cell) !== null);

function placesOf(row: readonly string[], below: readonly string[] | null): Places {
  const places = new Map<ImportColumn, number[]>();
  for (let at = 0; at < Math.max(row.length, below?.length ?? 0); at += 1) {
    const column = columnOf(below?.[at] ?? '') ?? columnOf(row[at] ?? '');
    if (!column) continue;
    const known = places.get(column);
    if (!known) places.set(column, [at]);
    else if (column === 'surname') known.push(at);
  }
  return places;
}

/** What a row says in a column, with all cells of the column in one line. */
export const textIn = (cells: readonly string[], places: Places, column: ImportColumn): string =>
  (places.get(column) ?? [])
    .map((at) => oneLine(cells[at] ?? ''))
    .filter(Boolean)
    .join(' ');

/** What is said of rows whose last day could be another one. */
export const doubtOf = ({ column, kind, row }: DayDoubt<ImportColumn>): RowProblem => ({
  column,
  problem: { key: `courses.import.row.${kind}`, params: kind === 'either-order' ? { row } : {} },
});

/** Reads one row with a person; null when nothing stands in it. Its name is judged by who knows the letters. */
export function personIn(
  cells: readonly string[],
  row: number,
  places: Places,
  { courses, today }: { courses: readonly NamedCourse[]; today: Day },
): ImportRow | null {
  const text = cells.map(oneLine).filter(Boolean).join(' · ');
  if (text === '') return null;
  const cell = (column: ImportColumn) => textIn(cells, places, column);
  const problems: RowProblem[] = [];
  const fault = (column: ImportColumn, key: string, params: FormProblem['params'] = {}) =>
    problems.push({ column, problem: { key, params } });
  const name = [cell('name'), cell('surname')].filter(Boolean).join(' ');
  if (name === '') fault('name', 'courses.import.row.name');
  const email = cell('email')
    .toLowerCase()
    .replace(/^mailto:/, '');
  if (email !== '' && !isMailAddress(email)) fault('email', 'form.email');
  const number = cell('number').replace(/^'/, '');
  if (number.length > LONGEST_NUMBER) fault('number', 'form.too-long', { constraint1: LONGEST_NUMBER });
  const site = cell('site');
  if (site.length > LONGEST_SITE) fault('site', 'form.too-long', { constraint1: LONGEST_SITE });
  const named = coursesIn(cell('course'), courses);
  if (named === null)
    fault('course', 'courses.import.row.course', { letters: courses.map((one) => one.letter).join(', ') });
  const deadline = cell('deadline') === '' ? null : dayInCell(cell('deadline'));
  if (cell('deadline') !== '' && deadline === null) fault('deadline', 'courses.import.row.deadline');
  if (deadline !== null && deadline < today) fault('deadline', 'courses.import.row.deadline-past');
  return {
    row,
    name: name.slice(0, 500),
    email,
    number: number.slice(0, LONGEST_NUMBER),
    site: site.slice(0, LONGEST_SITE),
    courses: named ?? [],
    deadline,
    identity: email !== '' ? `@${email}` : number !== '' ? `#${number}` : `=${sameName(name)}`,
    text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
    problems,
  };
}

// Controls and what is not seen are no part of a cell: they come along from other programs.
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const oneLine = (text: string) => text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** The courses that a cell names by letter, address or title; null when one of them is none. */
function coursesIn(text: string, courses: readonly NamedCourse[]): string[] | null {
  if (text === '') return [];
  const whole = byName(text, courses);
  if (whole) return [whole];
  const found = text
    .split(/[,;/+&]| y /)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => byName(one, courses));
  return found.every((one) => one !== null) && found.length > 0 ? [...new Set(found)] : null;
}

function byName(text: string, courses: readonly NamedCourse[]): string | null {
  const asked = plain(text).replace(/^curso /, '');
  const found = courses.find(
    ({ slug, letter, title }) => asked === slug || asked === letter.toLowerCase() || asked === plain(title),
  );
  return found?.slug ?? null;
}

/**
 * Says which rows come again: the same person in the same courses, or somebody of whom nothing but a name is known that
 * another row has too. One for each file.
 */
export function repeats(): (row: ImportRow) => RowProblem | null {
  const known = new Map<string, number>();
  return ({ row, identity, courses, problems }) => {
    if (problems.length > 0) return null;
    const keys = (courses.length > 0 ? courses : ['']).map((course) => `${identity}\n${course}`);
    const before = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!known.has(key)) known.set(key, row);
    if (before === undefined) return null;
    const key = identity.startsWith('=') ? 'courses.import.row.same-name' : 'courses.import.row.twice';
    return { column: 'name', problem: { key, params: { row: before } } };
  };
}
