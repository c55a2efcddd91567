import fc from 'fast-check';
import { csvOf } from './index.js';

const text = (rows: readonly (readonly (string | number | null)[])[]) => Buffer.from(csvOf(rows)).toString('utf8');

/** A reader of its own, by the grammar of RFC 4180. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('a table is lines of cells, quoted where they must be', () => {
  expect(
    text([
      ['Empresa', 'Nivel', 'Hojas'],
      ['Café "Luz", S.A.', null, -3],
    ]),
  ).toBe('\ufeffEmpresa,Nivel,Hojas\r\n"Café ""Luz"", S.A.",,-3\r\n');
});

test.each(['=1+1', '+52 33', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j is no formula', (cell) => {
  expect(read(text([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
});

test('whatever is written is read again, and no cell begins as a formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(cells, (rows) => {
      const back = read(text(rows).slice(1));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
      for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
