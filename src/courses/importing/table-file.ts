import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { type CsvProblem, readCsv, UnreadableCsv } from '#libs/csv';
import { filledDown, readWorkbook, UnreadableWorkbook } from '#libs/spreadsheet';

/** Why a file is not read; its words are `courses.import.<problem>`. `sheets`: entries stand on several of them. */
export type FileProblem = 'encrypted' | 'legacy' | 'too-large' | 'unreadable' | 'sheets' | CsvProblem;

/** A file that is not read. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly row: number | null = null,
    readonly sheets: readonly string[] = [],
  ) {
    super(`The file was not read: ${problem}`);
    this.name = 'UnreadableTable';
  }

  /** What its words name. */
  get params(): { row: number; sheets: string } {
    return { row: this.row ?? 0, sheets: this.sheets.map((name) => `«${name}»`).join(', ') };
  }
}

/**
 * The rows of a table, told by content: a workbook (its sheet with entries, or the first in which something stands) or text
 * with separators, which is read piece by piece. Among entries a merged cell says the same in each of its rows.
 * @param firstEntry where the entries of a sheet begin, from 0; null: it has none. Of several sheets with entries none is left
 *   out unsaid
 * @throws UnreadableTable
 */
export async function* tableRows(
  path: string,
  firstEntry: (rows: readonly (readonly string[])[]) => number | null,
): AsyncGenerator<readonly string[]> {
  try {
    if (await isText(path)) yield* readCsv(() => createReadStream(path));
    else {
      const sheets = (await readWorkbook(await readFile(path))).filter(({ rows }) => hasText(rows));
      const withEntries = sheets.flatMap((sheet) => {
        const first = firstEntry(sheet.rows);
        return first === null ? [] : { ...sheet, first };
      });
      if (withEntries.length > 1)
        throw new UnreadableTable(
          'sheets',
          null,
          withEntries.map(({ name }) => name),
        );
      const [found] = withEntries;
      yield* found ? filledDown(found.rows, found.merged, found.first) : (sheets[0]?.rows ?? []);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new UnreadableTable(error.problem);
    if (error instanceof UnreadableCsv) throw new UnreadableTable(error.problem, error.row);
    throw error;
  }
}

/** Whether anything stands in these rows. */
export const hasText = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** Neither a ZIP, as workbooks are since 2007, nor the container of older ones. */
async function isText(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const begin = buffer.subarray(0, bytesRead).toString('latin1');
    return !begin.startsWith('PK\u0003\u0004') && begin !== '\u00d0\u00cf\u0011\u00e0';
  } finally {
    await handle.close();
  }
}
