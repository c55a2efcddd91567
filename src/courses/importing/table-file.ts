import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { type CsvProblem, readCsv, UnreadableCsv } from '#libs/csv';
import { readWorkbook, UnreadableWorkbook } from '#libs/spreadsheet';

/** Why a file is not read; its words are `courses.import.<problem>`. */
export type FileProblem = 'encrypted' | 'legacy' | 'too-large' | 'unreadable' | CsvProblem;

/** A file that is not read. */
export class UnreadableTable extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly row: number | null = null,
  ) {
    super(`The file was not read: ${problem}`);
    this.name = 'UnreadableTable';
  }
}

/**
 * The rows of a table, told by content: a workbook (its first sheet in which something stands) or text with separators,
 * which is read piece by piece.
 * @throws UnreadableTable
 */
export async function* tableRows(path: string): AsyncGenerator<readonly string[]> {
  try {
    if (await isText(path)) yield* readCsv(() => createReadStream(path));
    else {
      const sheets = await readWorkbook(await readFile(path));
      yield* sheets.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')))?.rows ?? [];
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new UnreadableTable(error.problem);
    if (error instanceof UnreadableCsv) throw new UnreadableTable(error.problem, error.row);
    throw error;
  }
}

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
