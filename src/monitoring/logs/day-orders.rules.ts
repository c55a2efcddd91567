/** Whether the day or the month stands first in a file's days, where their numbers alone do not say it, pure. */
import type { FormProblem } from '#templates/components/form-state';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import { dayOrderIn } from '#libs/spreadsheet';
import { logFields } from './log.fields.js';

/** Rows whose day in that field could be another one. */
export interface DoubtfulDays {
  readonly rows: readonly number[];
  readonly fault: { readonly field: LogFieldName; readonly problem: FormProblem };
}

interface Noted {
  readonly monthFirst: number[];
  readonly either: number[];
  isDayFirst: boolean;
}

/** Notes in which order the days of a file stand, column by column, while its rows are read. */
export class DayOrders {
  private readonly noted: ReadonlyMap<LogFieldName, Noted>;

  constructor(log: LogName) {
    const days = logFields[log].filter(({ kind }) => kind === 'day');
    this.noted = new Map(days.map(({ name }) => [name, { monthFirst: [], either: [], isDayFirst: false }]));
  }

  /** @param raw what each column says, as it stands in the file */
  note({ row, raw }: { readonly row: number; readonly raw: Readonly<Record<string, string>> }): void {
    for (const [field, noted] of this.noted) {
      const order = dayOrderIn(raw[field] ?? '');
      if (order === 'month-first') noted.monthFirst.push(row);
      if (order === 'either') noted.either.push(row);
      noted.isDayFirst ||= order === 'day-first';
    }
  }

  /**
   * What is doubtful in columns in which the month stands first somewhere: those days alone, where the day stands first
   * elsewhere; otherwise all that could be read either way, because nothing says which is meant.
   */
  doubts(): DoubtfulDays[] {
    return [...this.noted].flatMap(([field, { monthFirst, either, isDayFirst }]) => {
      const [row] = monthFirst;
      if (row === undefined) return [];
      if (isDayFirst)
        return [{ rows: monthFirst, fault: { field, problem: { key: 'logs.problem.month-first', params: {} } } }];
      return [{ rows: either, fault: { field, problem: { key: 'logs.problem.either-order', params: { row } } } }];
    });
  }
}
