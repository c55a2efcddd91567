import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { unguarded } from './formula.js';

/**
 * Why a text is not read as a table. `quotes`: a quotation mark opens and is not closed at the end of a cell; `long`: a row
 * goes on and on, as it does after a quotation mark that nothing closes.
 */
export type CsvProblem = 'quotes' | 'long' | 'binary';

/** A file that is no table as text. */
export class UnreadableCsv extends Error {
  constructor(
    readonly problem: CsvProblem,
    /** Line of the table at which reading ended; the first is 1. */
    readonly row: number,
  ) {
    super(`The table was not read: ${problem} at row ${row}`);
    this.name = 'UnreadableCsv';
  }
}

/** Characters that a row may have; a longer one is not read. */
export const LONGEST_ROW = 100_000;

/** Cells that are read of a row. */
export const MOST_CELLS = 1_000;

type Source = () => AsyncIterable<Uint8Array>;

/**
 * Reads a table piece by piece, as Excel, LibreOffice and other programs save it: in UTF-8, in UTF-16 with its mark, or in
 * Windows-1252 (which holds Latin-1); with commas, semicolons, tabs or bars between; lines ended in any way.
 * Everything stays text, so that long numbers keep their digits and zeros; what `csvOf` wrote comes back as it was. An empty
 * line is a row without cells.
 * @param open gives the bytes from their beginning; asked twice, as the encoding shows at the end only
 * @throws UnreadableCsv
 */
export async function* readCsv(open: Source): AsyncGenerator<string[]> {
  const { separator, texts } = await beginningOf(decoded(open, await encodingOf(open)));
  const table = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: LONGEST_ROW,
  });
  // whatever ends the reading shows where the rows are taken
  pipeline(Readable.from(texts), table).catch(() => undefined);
  try {
    for await (const row of table as AsyncIterable<string[]>)
      yield row.length === 1 && row[0] === '' ? [] : row.slice(0, MOST_CELLS).map(unguarded);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = error.code === 'CSV_MAX_RECORD_SIZE' ? 'long' : 'quotes';
    throw new UnreadableCsv(problem, Number(error['records']) + 1);
  }
}

/** What parts the cells, told from the first lines, and the text from its beginning. */
async function beginningOf(texts: AsyncGenerator<string>) {
  let head = '';
  while (head.length < HEAD) {
    const { value, done } = await texts.next();
    if (done) break;
    head += value;
  }
  const { separator, rest } = separatorIn(head.replace(/^\ufeff/, ''));
  const whole = async function* () {
    yield rest;
    yield* texts;
  };
  return { separator, texts: whole() };
}

/** Characters from whose lines the separator is told. */
const HEAD = 16_384;

/** Bytes in which what is no text shows. */
const BEGINNING = 512;

async function encodingOf(open: Source): Promise<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let begin = Buffer.alloc(0);
  let isUtf8 = true;
  for await (const piece of open()) {
    if (begin.length < BEGINNING) {
      begin = Buffer.concat([begin, piece.subarray(0, BEGINNING - begin.length)]);
      if (begin[0] === 0xff && begin[1] === 0xfe) return 'utf-16le';
      if (begin[0] === 0xfe && begin[1] === 0xff) return 'utf-16be';
      if (begin.length > 1 && begin.includes(0)) throw new UnreadableCsv('binary', 1);
    }
    if (!isUtf8 && begin.length === BEGINNING) break;
    try {
      if (isUtf8) utf8.decode(piece, { stream: true });
    } catch {
      isUtf8 = false;
    }
  }
  return isUtf8 ? 'utf-8' : 'windows-1252';
}

async function* decoded(open: Source, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of open()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

const SEPARATORS = [';', ',', '\t', '|'];

/** What parts the cells: what `sep=` says, as Excel reads it, else the sign that stands most alike in the lines. */
function separatorIn(head: string): { separator: string; rest: string } {
  const said = /^"?sep=(.)"?\r?\n/i.exec(head);
  if (said) return { separator: said[1]!, rest: head.slice(said[0].length) };
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scores = SEPARATORS.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const lead = counts[0] ?? 0;
    const alike = counts.filter((count) => count === lead && lead > 0).length;
    const any = counts.filter((count) => count > 0).length;
    return { sign, score: alike * 1_000 + any * 10 + Math.min(9, lead) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return { separator: best.score > 0 ? best.sign : ',', rest: head };
}
