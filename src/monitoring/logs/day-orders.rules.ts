/** Days of a file whose numbers alone do not say which is the month, pure. */
import type { FormProblem } from '#templates/components/form-state';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import type { DayDoubt } from '#libs/spreadsheet';
import { logFields } from './log.fields.js';

/** A row's fault, at a field. */
interface Fault {
  readonly field: LogFieldName;
  readonly problem: FormProblem;
}

/** The columns of a log that say days. */
export const dayColumns = (log: LogName): LogFieldName[] =>
  logFields[log].filter(({ kind }) => kind === 'day').map(({ name }) => name);

/** What is said of rows with a doubtful day. */
export const faultOf = ({ column, kind, row }: DayDoubt<LogFieldName>): Fault => ({
  field: column,
  problem: { key: `logs.problem.${kind}`, params: kind === 'either-order' ? { row } : {} },
});

const isOrder = ({ problem }: Fault) =>
  problem.key === 'logs.problem.either-order' || problem.key === 'logs.problem.month-first';

/**
 * A row's text in the file of faults. Its rows are sent again without those that made a day doubtful, so a doubtful day
 * carries a question mark, with which it is not read.
 */
export const textToMend = (text: string, field: LogFieldName, problems: readonly Fault[]): string =>
  problems.some((fault) => fault.field === field && isOrder(fault)) ? `${text} ?` : text;

/** Whether a day still carries the question mark of the file of faults. */
export const isUnmended = (text: string): boolean => /\d ?\?$/.test(text);
