import type { LogFieldShape, LogLine, LogName } from '#templates/monitoring/logs/log.shapes';
import { logFields } from './log.fields.js';
import type { LogRow } from './log.queries.js';

/** The fields of a log as forms show them. */
export const fieldShapes = (log: LogName): LogFieldShape[] =>
  logFields[log].map(({ name, kind, required, choices, max }) => ({
    name,
    kind,
    required,
    choices: Object.keys(choices),
    max,
  }));

/** What a field of an entry says, as forms and lists take it. */
export function textOf(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** An entry as a form is filled with it. */
export const formValues = (log: LogName, values: LogRow['values']): Record<string, string> =>
  Object.fromEntries(logFields[log].map(({ name }) => [name, textOf(values[name])]));

const columns = {
  actividades: ['kind', 'topic', 'company', 'municipality', 'women', 'men', 'others', 'unsaid'],
  canalizaciones: ['folio', 'need', 'institution', 'followedUpOn', 'outcome'],
  vinculaciones: ['folio', 'company', 'interviewed', 'hiredOn', 'contract', 'imssInTime', 'at3'],
} as const;

/** The columns of the list of a log, after the day. */
export const columnsOf = (log: LogName) => columns[log];

/** An entry in the list. */
export const lineOf = (log: LogName, home: string, row: LogRow): LogLine => ({
  id: row.id,
  happenedOn: textOf(row.values['happenedOn']),
  cells: columns[log].map((field) => ({ field, value: textOf(row.values[field]) })),
  href: row.attendance ? null : `${home}/${log}/${row.id}`,
  late: row.correction,
});
