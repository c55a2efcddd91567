/** Tables as CSV (RFC 4180), for spreadsheets: what was typed stays text and is never run as a formula. */

import { guarded } from './formula.js';

/** A value of a cell. Numbers stay numbers; text that a spreadsheet would take for a formula is led by an apostrophe. */
export type Cell = string | number | null;

/** The rows as bytes in UTF-8 with the mark by which Excel knows it. Lines end with CR LF. */
export function csvOf(rows: Iterable<readonly Cell[]>): Uint8Array {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(written).join(','));
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf8');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

export { type CsvProblem, LONGEST_ROW, MOST_CELLS, readCsv, UnreadableCsv } from './read.js';
