import { hasText, tableRows } from './table-file.js';

/** Rows that are written in one statement. */
const BATCH = 1_000;

type Cells = readonly string[];

/** Where the headings of a table are looked for, and what they say. */
export interface Headings<Columns> {
  /** First rows of the file that are looked at together. */
  readonly within: number;
  /** The columns that those rows name, and how many rows stand before the first entry; null: they name none. */
  find(rows: readonly Cells[]): { columns: Columns; before: number } | null;
  /** What is thrown then. */
  missing(): Error;
}

/** A row under the headings. */
export interface TableRow<Columns> {
  readonly columns: Columns;
  readonly cells: Cells;
  /** As the spreadsheet numbers it; the first is 1. */
  readonly row: number;
}

/**
 * The rows of a file under its headings, piece by piece; none of a file in which nothing stands.
 * @throws UnreadableTable, and what `headings.missing` gives
 */
export async function* rowsUnderHeadings<Columns>(
  path: string,
  headings: Headings<Columns>,
): AsyncGenerator<TableRow<Columns>> {
  const head: Cells[] = [];
  let columns = null as Columns | null;
  let number = 0;
  const begin = (): TableRow<Columns>[] => {
    const found = headings.find(head);
    if (!found) throw headings.missing();
    const own = (columns = found.columns);
    return head.slice(found.before).map((cells, at) => ({ columns: own, cells, row: found.before + at + 1 }));
  };
  const firstEntry = (rows: readonly Cells[]) => {
    const found = headings.find(rows.slice(0, headings.within));
    return found !== null && hasText(rows.slice(found.before)) ? found.before : null;
  };
  for await (const cells of tableRows(path, firstEntry)) {
    number += 1;
    if (columns !== null) yield { columns, cells, row: number };
    else if (head.push(cells) === headings.within) yield* begin();
  }
  if (columns === null && hasText(head)) yield* begin();
}

/**
 * Writes rows batch by batch as they come, so that no file stands in memory as a whole.
 * @param most rows that a file may have; with more it throws what `tooMany` gives
 * @returns how many
 */
export async function keepRows<Row>(
  read: AsyncIterable<Row>,
  { write, most, tooMany }: { write: (rows: readonly Row[]) => Promise<unknown>; most: number; tooMany: () => Error },
): Promise<number> {
  let kept = 0;
  let batch: Row[] = [];
  const writeBatch = async () => {
    const rows = batch;
    batch = [];
    kept += rows.length;
    if (kept > most) throw tooMany();
    if (rows.length > 0) await write(rows);
  };
  for await (const row of read) if (batch.push(row) === BATCH) await writeBatch();
  await writeBatch();
  return kept;
}
