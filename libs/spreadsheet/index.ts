/** Workbooks as Excel and LibreOffice save them (XLSX, ECMA-376): read as text, written with text kept as text. */
import { unzipSync } from 'fflate';
import { type MergedCells, mergedCellsOf } from './merged-cells.js';

export { dayInCell } from './day-in-cell.js';
export { type DayDoubt, DayOrders } from './day-orders.js';
export { filledDown, type MergedCells } from './merged-cells.js';

/** One sheet: its name, and its rows with the text of each cell; empty cells are '', and so are merged ones but the first. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
}

/** Why a workbook is not read. `encrypted`: it has a password; `legacy`: XLS, the format before 2007. */
export type WorkbookProblem = 'encrypted' | 'legacy' | 'too-large' | 'unreadable';

/** A workbook that is not read. */
export class UnreadableWorkbook extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(`The workbook was not read: ${problem}`);
    this.name = 'UnreadableWorkbook';
  }
}

/** Bytes that a workbook may be unpacked: ten thousand rows of people are a few million. */
export const LARGEST_UNPACKED = 64 * 1024 * 1024;

/**
 * Reads all sheets. Numbers come as they are written in the file, so that long keys keep all digits; dates as `YYYY-MM-DD`,
 * without regard to any time zone, as spreadsheets mean them. Formulas come as their last result.
 * @throws UnreadableWorkbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  refuseOthers(bytes);
  // the reader is heavy to load, and most processes read no workbook
  const { default: read } = await import('read-excel-file/node');
  try {
    const sheets = await read(Buffer.from(bytes), { parseNumber: (text: string) => text });
    const merged = mergedCellsOf(bytes);
    return sheets.map(({ sheet, data }, at) => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
      merged: merged[at] ?? [],
    }));
  } catch {
    throw new UnreadableWorkbook('unreadable');
  }
}

/** Writes a workbook of sheets whose first row is a heading. Numbers stay numbers; any text stays text. */
export async function writeWorkbook(
  sheets: readonly {
    name: string;
    rows: readonly (readonly (string | number | null)[])[];
    widths?: readonly number[];
  }[],
): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const written = write(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row, at) =>
        row.map((value) => {
          const type = typeof value === 'number' ? Number : String;
          return value === null ? null : { value, type, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) };
        }),
      ),
      ...(widths ? { columns: widths.map((width) => ({ width })) } : {}),
      stickyRowsCount: 1,
    })) as Parameters<typeof write>[0],
  );
  return new Uint8Array(await written.toBuffer());
}

/** Of the container of old office files, in which encrypted new ones are kept too (MS-CFB, MS-OFFCRYPTO). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND.every((byte, at) => bytes[at] === byte))
    throw new UnreadableWorkbook(Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : 'legacy');
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new UnreadableWorkbook('unreadable');
  }
  if (unpacked > LARGEST_UNPACKED) throw new UnreadableWorkbook('too-large');
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value as string | number | boolean).trim();
}
