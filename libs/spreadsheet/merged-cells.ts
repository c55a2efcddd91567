/** Cells of a workbook that are shown as one (ECMA-376 part 1, 18.3.1.55 mergeCells). */
import { strFromU8, unzipSync } from 'fflate';

/** A column's cells that are one, from `top` to `bottom`; both count from 0. */
export interface MergedCells {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Cells that are one over several rows, for each sheet in the order of the workbook. */
export function mergedCellsOf(workbook: Uint8Array): MergedCells[][] {
  const files = unzipSync(workbook, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tags(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = (targets.get(attribute(tag, 'r:id')) ?? '').replace(/^\/?(xl\/)?/, 'xl/');
    return tags(text(target), 'mergeCell').flatMap((merge) => rowsOf(attribute(merge, 'ref')));
  });
}

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Of `B2:B5` the column and its rows; nothing where it is one row. */
function rowsOf(ref: string): MergedCells[] {
  const [, letters, top, bottom] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(ref) ?? [];
  if (letters === undefined || top === bottom) return [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [{ column, top: Number(top) - 1, bottom: Number(bottom) - 1 }];
}

const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * The rows with what a merged cell says in each of its rows, from row `first` on. A number stays where it stands: repeated, it
 * would be counted again. Where something stands already, another cell begins: each cell is filled once, whatever the file says.
 */
export function filledDown(
  rows: readonly (readonly string[])[],
  merged: readonly MergedCells[],
  first: number,
): readonly (readonly string[])[] {
  const filled = rows.map((row) => row as string[]);
  for (const { column, top, bottom } of merged) {
    const said = rows[top]?.[column] ?? '';
    if (top < first || said === '' || NUMBER.test(said)) continue;
    for (let at = top + 1; at <= bottom && at < rows.length && !filled[at]![column]; at += 1) {
      const row = (filled[at] = [...filled[at]!]);
      while (row.length <= column) row.push('');
      row[column] = said;
    }
  }
  return filled;
}
