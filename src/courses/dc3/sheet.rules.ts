import { folded } from '#libs/folding';
import { validateCurp } from '#libs/mexico';
import { educationLevels, educationProofs, occupationKeys } from './catalogues.js';
import { lengths } from './dc3.rules.js';
import type { PersonData } from './dc3.types.js';

/** The columns of the workbook, in its order; the first row names them. */
export const columns = [
  'correo',
  'apellido paterno',
  'apellido materno',
  'nombre',
  'curp',
  'ocupación',
  'puesto',
  'estudios',
  'documento',
  'institución',
] as const;
export type Column = (typeof columns)[number];

/** A row with a person, and what is wrong with it; `data` is null when something is. */
export interface PersonRow {
  /** As the spreadsheet numbers it: the first below the heading is 2. */
  readonly row: number;
  /** In lower case; '' when the cell is empty. */
  readonly email: string;
  readonly data: PersonData | null;
  readonly problems: readonly { readonly column: Column; readonly key: RowProblemKey }[];
}

export type RowProblemKey = `courses.dc3.row.${'missing' | 'long' | 'curp' | 'occupation' | 'number' | 'institution'}`;

/** Columns that have to be there. */
const needed: readonly Column[] = ['correo', 'nombre', 'curp', 'ocupación'];

const plain = (text: string) => folded(text).trim();

/**
 * Reads the people of a sheet. The heading may stand in any of the first ten rows, its columns in any order, in capitals
 * or without accents; empty rows are passed over. Gives the missing columns instead when there are any.
 */
export function peopleOf(
  rows: readonly (readonly string[])[],
): { readonly missing: readonly Column[] } | { readonly people: readonly PersonRow[] } {
  const headings = rows.slice(0, 10).map((row) => placesOf(row));
  const at = headings.findIndex((places) => needed.every((column) => places.has(column)));
  if (at < 0) {
    const best = headings.reduce((one, other) => (other.size > one.size ? other : one), new Map<Column, number>());
    return { missing: needed.filter((column) => !best.has(column)) };
  }
  const places = headings[at]!;
  const people: PersonRow[] = [];
  for (const [offset, row] of rows.slice(at + 1).entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column) => (row[places.get(column) ?? -1] ?? '').replace(/\s+/g, ' ').trim();
    people.push(personOf(at + offset + 2, cell));
  }
  return { people };
}

function placesOf(row: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>();
  row.forEach((text, place) => {
    const column = columns.find((one) => plain(one) === plain(text));
    if (column && !places.has(column)) places.set(column, place);
  });
  return places;
}

function personOf(row: number, cell: (column: Column) => string): PersonRow {
  const problems: { column: Column; key: RowProblemKey }[] = [];
  const wrong = (column: Column, key: RowProblemKey) => problems.push({ column, key });
  const text = (column: Column, most: number, must = false) => {
    const said = cell(column);
    if (must && said === '') wrong(column, 'courses.dc3.row.missing');
    if ([...said].length > most) wrong(column, 'courses.dc3.row.long');
    return said;
  };
  const number = (column: Column, least: number, most: number) => {
    const said = cell(column);
    if (said === '') return null;
    if (/^\d+$/.test(said) && Number(said) >= least && Number(said) <= most) return Number(said);
    wrong(column, 'courses.dc3.row.number');
    return null;
  };
  const email = cell('correo').toLowerCase();
  if (email === '') wrong('correo', 'courses.dc3.row.missing');
  const curp = validateCurp(cell('curp'));
  if (!curp.ok && curp.reason !== 'check') wrong('curp', 'courses.dc3.row.curp');
  const occupation = occupationKey(cell('ocupación'));
  if (occupation === null) wrong('ocupación', 'courses.dc3.row.occupation');
  const institution = { '': null, publica: 'public', privada: 'private' }[plain(cell('institución'))];
  if (institution === undefined) wrong('institución', 'courses.dc3.row.institution');
  const data = {
    surname1: text('apellido paterno', lengths.surname),
    surname2: text('apellido materno', lengths.surname),
    names: text('nombre', lengths.names, true),
    curp: 'curp' in curp ? curp.curp : '',
    occupation: occupation ?? '',
    post: text('puesto', lengths.post),
    education: number('estudios', 0, educationLevels - 1),
    proof: number('documento', 1, educationProofs),
    institution: (institution ?? null) as PersonData['institution'],
  };
  return { row, email, data: problems.length === 0 ? data : null, problems };
}

/** `07.2`, also as a spreadsheet that takes it for a number writes it (`7.2`), or with the name behind it. */
function occupationKey(text: string): string | null {
  const found = /^(\d{1,2})\.(\d)\b/.exec(text);
  const key = found ? `${found[1]!.padStart(2, '0')}.${found[2]}` : '';
  return occupationKeys.includes(key) ? key : null;
}
