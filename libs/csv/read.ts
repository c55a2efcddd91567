/** Why a text is not read as a table. `quotes`: a quotation mark opens and is never closed. */
export type CsvProblem = 'quotes' | 'binary';

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

/** Characters that a cell may have, and cells that a row may have; what is beyond is left out. */
export const LONGEST_CELL = 20_000;
export const MOST_CELLS = 1_000;

type Source = () => AsyncIterable<Uint8Array>;

/**
 * Reads a table piece by piece, as Excel, LibreOffice and other programs save it: in UTF-8 or UTF-16 with or without its
 * mark, or in Windows-1252 (which holds Latin-1); with commas, semicolons, tabs or bars between; lines ended in any way.
 * Everything stays text, so that long numbers keep their digits and zeros; what `csvOf` wrote comes back as it was.
 * @param open gives the bytes from their beginning; asked twice, as the encoding shows at the end only
 * @throws UnreadableCsv
 */
export async function* readCsv(open: Source): AsyncGenerator<string[]> {
  const encoding = await encodingOf(open);
  const texts = decoded(open, encoding);
  let head = '';
  for (;;) {
    const { value, done } = await texts.next();
    if (!done) head += value;
    if (done || head.length >= HEAD) break;
  }
  const { separator, rest } = separatorIn(head.replace(/^\ufeff/, ''));
  const table = new TableText(separator);
  yield* table.take(rest);
  for await (const text of texts) yield* table.take(text);
  yield* table.end();
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
    try {
      utf8.decode(piece, { stream: true });
    } catch {
      isUtf8 = false;
      break;
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

/** Cuts a text that comes in pieces into rows of cells. */
class TableText {
  private row: string[] = [];
  private cell = '';
  private rows = 0;
  private quoted = false;
  /** A mark inside quotes was read: it closes them, unless another follows. */
  private closing = false;
  private afterReturn = false;
  private begun = false;

  constructor(private readonly separator: string) {}

  *take(text: string): Generator<string[]> {
    for (const sign of text) {
      if (this.closing) {
        this.closing = false;
        if (sign === '"') {
          this.add(sign);
          continue;
        }
        this.quoted = false;
      } else if (this.quoted) {
        if (sign === '"') this.closing = true;
        else this.add(sign);
        continue;
      }
      const isSecondHalf = sign === '\n' && this.afterReturn;
      this.afterReturn = sign === '\r';
      if (isSecondHalf) continue;
      if (sign === '\n' || sign === '\r') yield this.ended();
      else if (sign === this.separator) this.next();
      else if (sign === '"' && this.cell.trim() === '') {
        this.cell = '';
        this.quoted = true;
        this.begun = true;
      } else this.add(sign);
    }
  }

  *end(): Generator<string[]> {
    if (this.quoted && !this.closing) throw new UnreadableCsv('quotes', this.rows + 1);
    if (this.begun || this.row.length > 0) yield this.ended();
  }

  private add(sign: string): void {
    this.begun = true;
    if (this.cell.length >= LONGEST_CELL) {
      if (this.quoted) throw new UnreadableCsv('quotes', this.rows + 1);
      return;
    }
    this.cell += sign;
  }

  private next(): void {
    this.begun = true;
    if (this.row.length < MOST_CELLS) this.row.push(plain(this.cell));
    this.cell = '';
  }

  private ended(): string[] {
    this.next();
    const { row } = this;
    this.row = [];
    this.begun = false;
    this.rows += 1;
    return row.length === 1 && row[0] === '' ? [] : row;
  }
}

/** The apostrophe by which `csvOf` keeps a text from being a formula is none of the text. */
const plain = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '');
