/** Reading an entry of a log as it was typed or stands in a spreadsheet, pure. */
import type { FormProblem } from '#templates/components/form-state';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import { folded } from '#libs/folding';
import { type Day, municipalitiesOfJalisco, municipalityOfJalisco } from '#libs/mexico';
import { dayInCell } from '#libs/spreadsheet';
import { isUnmended } from './day-orders.rules.js';
import { type LogField, logFields } from './log.fields.js';

/** Rows that one file may have. */
export const MOST_ROWS = 25_000;
/** Bytes of a file: twenty thousand rows are some millions. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Rows of a file in which the headings are looked for. */
export const HEADINGS_WITHIN = 10;
/** Faulty rows that the page shows; the file with all of them is beside. */
export const FAULTY_SHOWN = 200;
/** Rows that seem to tell of a person, which the page names. */
export const TELLING_SHOWN = 20;
/** Days for which a file that was read is kept. */
export const IMPORT_KEPT_DAYS = 7;
/** Entries on a page of the list. */
export const ENTRIES_PER_PAGE = 50;
/** Entries in one file at most. */
export const MOST_EXPORTED = 50_000;
/** Shortest and longest reason of an entry that comes after its quarter was closed. */
export const reasonLimits = { least: 10, most: 400 } as const;
/** All reasons of one entry together. */
const MOST_OF_REASONS = 4_000;
/** Days after which a referral is followed up (`indicadores` § 3). */
export const FOLLOW_UP_DAYS = 3;
const EARLIEST_DAY = '2000-01-01';

/** What a field of an entry holds. */
export type LogValue = string | number | boolean | null;
export type LogValues = Partial<Record<LogFieldName, LogValue>>;

/** An entry as it was read, with what is wrong in it. */
export interface ReadEntry {
  readonly values: LogValues;
  readonly problems: Partial<Record<LogFieldName, FormProblem>>;
}

/** Lower case, without accents, with single spaces: as headings and words are compared. */
export const plainWord = (text: string): string =>
  folded(text)
    .replace(/[\s_]+/g, ' ')
    .replace(/[:*.¿?]+$/, '')
    .trim();

// controls, and what is not seen: they come along from other programs
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** The text of a cell without what nobody sees; its lines stay. */
const withoutUnseen = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').trim();
/** The text of a cell as it was typed: files with commas put a sign before what spreadsheets would take for a formula. */
export const cellText = (text: string): string => withoutUnseen(text).replace(/^'(?=[=+\-@])/, '');
/** The text of a cell in one line. */
export const oneLine = (text: string): string => withoutUnseen(text).replace(/\s+/g, ' ').trim();

const municipalities = new Map(municipalitiesOfJalisco.map(({ code, name }) => [plainWord(name), code]));
/** What people call a municipality by a name that is not the beginning of its own. */
const CALLED: Readonly<Record<string, string>> = {
  gdl: '14039',
  tlaquepaque: '14098',
  vallarta: '14067',
  // its seat
  'ciudad guzman': '14023',
  'cd. guzman': '14023',
};
const STATE = /[\s,]+(?:jalisco|jal)$/;

/** The municipality of that code or name, also by the beginning that no other has: "Tlajomulco", "Tepatitlán, Jal.". */
function municipalityIn(text: string): string | undefined {
  const plain = plainWord(text);
  const name = municipalities.has(plain) ? plain : plain.replace(STATE, '');
  const known = municipalityOfJalisco(text)?.code ?? municipalities.get(name) ?? CALLED[name];
  if (known !== undefined || name.length < SHORTEST_NAME) return known;
  const longer = [...municipalities].filter(([whole]) => whole.startsWith(`${name} `));
  return longer.length === 1 ? longer[0]![1] : undefined;
}
const SHORTEST_NAME = 4;
const FOLIO = /^[\p{L}\d][\p{L}\d./-]*$/u;

/**
 * Reads an entry.
 * @param raw by field; what is missing is empty
 * @param today no day of an entry lies after it
 */
export function readEntry(log: LogName, raw: Readonly<Record<string, string>>, today: Day): ReadEntry {
  const values: LogValues = {};
  const problems: Partial<Record<LogFieldName, FormProblem>> = {};
  for (const field of logFields[log]) {
    const text =
      field.kind === 'text' ? (raw[field.name] ?? '').replace(UNSEEN, '').trim() : oneLine(raw[field.name] ?? '');
    const { value, problem } = text === '' ? emptyOf(field) : valueIn(field, text, today);
    values[field.name] = value;
    if (problem) problems[field.name] = problem;
  }
  orderOf(log, values, problems);
  return { values, problems };
}

interface Read {
  readonly value: LogValue;
  readonly problem: FormProblem | null;
}
const fine = (value: LogValue): Read => ({ value, problem: null });
const wrong = (key: string, params: FormProblem['params'] = {}): Read => ({ value: null, problem: { key, params } });

function emptyOf(field: LogField): Read {
  if (field.required) return wrong(field.kind === 'choice' ? 'form.choose' : 'form.required');
  if (field.kind === 'count') return fine(0);
  return fine(field.kind === 'line' || field.kind === 'text' ? '' : null);
}

function valueIn(field: LogField, text: string, today: Day): Read {
  switch (field.kind) {
    case 'day': {
      if (isUnmended(text)) return wrong('logs.problem.unmended');
      const day = dayInCell(text);
      if (day === null || day < EARLIEST_DAY) return wrong('form.date');
      return day > today ? wrong('logs.problem.future') : fine(day);
    }
    case 'choice':
      return choiceIn(field, text);
    case 'count': {
      const plain = text.replace(/[\s,]/g, '').replace(/\.0+$/, '');
      const count = Number(plain);
      return /^\d+$/.test(plain) && count <= field.max ? fine(count) : wrong('logs.problem.count', { max: field.max });
    }
    case 'municipality': {
      const code = municipalityIn(text);
      return code ? fine(code) : wrong('logs.problem.municipality');
    }
    case 'folio':
      if (text.length > field.max) return wrong('form.too-long', { constraint1: field.max });
      return FOLIO.test(text) ? fine(text.toUpperCase()) : wrong('logs.problem.folio');
    case 'line':
    case 'text':
      return text.length > field.max ? wrong('form.too-long', { constraint1: field.max }) : fine(text);
  }
}

function choiceIn({ choices }: LogField, text: string): Read {
  const word = plainWord(text);
  const found = Object.entries(choices).find(([value, words]) => value === text || words.includes(word));
  if (!found) return wrong('form.choose');
  if (Object.hasOwn(choices, 'yes')) return fine(found[0] === 'yes');
  return fine(found[0]);
}

/** What holds between fields. */
function orderOf(log: LogName, values: LogValues, problems: Partial<Record<LogFieldName, FormProblem>>): void {
  const before = (later: LogFieldName) => {
    const [from, until] = [values.happenedOn, values[later]];
    if (typeof from === 'string' && typeof until === 'string' && until < from)
      problems[later] ??= { key: 'logs.problem.before', params: {} };
  };
  if (log === 'canalizaciones') {
    before('followedUpOn');
    if (values.outcome && !values.followedUpOn) problems.followedUpOn ??= { key: 'logs.problem.when', params: {} };
  }
  if (log === 'vinculaciones') {
    before('hiredOn');
    if (!values.hiredOn) {
      for (const name of ['contract', 'imssInTime', 'at3', 'at6', 'at12'] as const)
        if (values[name] !== null && values[name] !== undefined)
          problems.hiredOn ??= { key: 'logs.problem.hired', params: {} };
    }
  }
}

/** Fields that name an institution, a company, a place, or who at FM4 answers: what is there has a name by right. */
const naming: ReadonlySet<LogFieldName> = new Set(['place', 'company', 'institution', 'responsible', 'folio']);

/** The fields in which people write freely; `names`: no name belongs there. */
export const freeFields = (log: LogName): { readonly name: LogFieldName; readonly names: boolean }[] =>
  logFields[log].flatMap(({ name, kind }) =>
    kind === 'line' || kind === 'text' || kind === 'folio' ? { name, names: !naming.has(name) } : [],
  );

/**
 * The fields in which a number of a person stands, or a name where none belongs.
 * @param telltaleIn what a text tells of a person
 */
export const tellingFields = (
  log: LogName,
  values: LogValues,
  telltaleIn: (text: string) => 'number' | 'name' | null,
): LogFieldName[] =>
  freeFields(log).flatMap(({ name, names }) => {
    const found = telltaleIn(String(values[name] ?? ''));
    return found === 'number' || (found === 'name' && names) ? name : [];
  });

/** Where each field stands in a row. */
export type Columns = ReadonlyMap<LogFieldName, number>;

/** Finds the headings in the first rows; null when none has the fields that an entry must have. */
export function headingsIn(
  log: LogName,
  rows: readonly (readonly string[])[],
): { columns: Columns; before: number } | null {
  for (const [at, row] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = new Map<LogFieldName, number>();
    row.forEach((cell, place) => {
      const word = plainWord(oneLine(cell));
      const field = logFields[log].find(({ name, headings }) => headings.includes(word) && !columns.has(name));
      if (field) columns.set(field.name, place);
    });
    if (logFields[log].every(({ name, required }) => !required || columns.has(name)))
      return { columns, before: at + 1 };
  }
  return null;
}

/** An entry in one text, by which the same row is known again. */
export const keyTextOf = (log: LogName, values: LogValues): string =>
  JSON.stringify([log, ...logFields[log].map(({ name }) => values[name] ?? null)]);

/** The quarter of a day: `2026-Q4`. */
export const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/**
 * Why an entry was corrected: the reasons from before, and the one of that day after them. Of very many the first ones go.
 * @param before null: none yet
 */
export function correctionNote(before: string | null, day: Day, reason: string): string {
  const kept = [...(before === null ? [] : before.split(BETWEEN_REASONS)), `${day}: ${reason}`];
  while (kept.length > 1 && kept.join(BETWEEN_REASONS).length > MOST_OF_REASONS) kept.shift();
  return kept.join(BETWEEN_REASONS);
}
const BETWEEN_REASONS = ' · ';

/** The fields that are written later by their nature, when somebody is followed up. */
const followedUp: ReadonlySet<LogFieldName> = new Set([
  'followedUpOn',
  'outcome',
  'interviewed',
  'hiredOn',
  'confirmed',
  'contract',
  'postGroup',
  'wageBand',
  'imssInTime',
  'at3',
  'at6',
  'at12',
]);
const UNKNOWN = 'unknown';

/** Whether a change only says what nobody had said before, of what is followed up: no correction, also in a closed quarter. */
export const isFollowUp = (log: LogName, before: Readonly<Record<string, unknown>>, values: LogValues): boolean =>
  logFields[log].every(({ name }) => {
    const [old, now] = [before[name] ?? null, values[name] ?? null];
    return old === now || (followedUp.has(name) && (old === null || old === UNKNOWN));
  });

/** What stands in place of a number of a person in files, and in what a liaison reads. */
export const MASK = '[oculto]';
