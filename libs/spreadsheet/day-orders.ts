import { dayOrderIn } from './day-in-cell.js';

/** Rows whose day in that column could be another one. */
export interface DayDoubt<Column extends string> {
  readonly column: Column;
  /**
   * `month-first`: the month stands first in these, though the day does elsewhere; `either-order`: nothing says which of their
   * numbers is the month.
   */
  readonly kind: 'month-first' | 'either-order';
  readonly rows: readonly number[];
  /** The first row in which the month stands first. */
  readonly row: number;
}

interface Noted {
  readonly monthFirst: number[];
  readonly either: number[];
  isDayFirst: boolean;
}

/** Notes in which order the days of a table stand, column by column, while its rows are read. */
export class DayOrders<Column extends string> {
  private readonly noted: ReadonlyMap<Column, Noted>;

  /** @param columns those with days */
  constructor(columns: readonly Column[]) {
    this.noted = new Map(columns.map((column) => [column, { monthFirst: [], either: [], isDayFirst: false }]));
  }

  /** @param says what a column says in that row, as it stands in the file */
  note(row: number, says: (column: Column) => string): void {
    for (const [column, noted] of this.noted) {
      const order = dayOrderIn(says(column));
      if (order === 'month-first') noted.monthFirst.push(row);
      if (order === 'either') noted.either.push(row);
      noted.isDayFirst ||= order === 'day-first';
    }
  }

  /**
   * What is doubtful in columns in which the month stands first somewhere: those days alone, where the day stands first
   * elsewhere; otherwise all that could be read either way, because nothing says which is meant.
   */
  doubts(): DayDoubt<Column>[] {
    return [...this.noted].flatMap(([column, { monthFirst, either, isDayFirst }]): DayDoubt<Column>[] => {
      const [row] = monthFirst;
      if (row === undefined) return [];
      if (isDayFirst) return [{ column, kind: 'month-first', rows: monthFirst, row }];
      return either.length > 0 ? [{ column, kind: 'either-order', rows: either, row }] : [];
    });
  }
}
