import { readWorkbook } from './index.js';
import { filledDown } from './merged-cells.js';

const rows = [
  ['Día', 'Tema', 'Personas', 'Lugar'],
  ['2026-11-03', 'Uno', '30', 'Tonalá'],
  ['', 'Dos', '', ''],
  ['', 'Tres', '', 'Zapopan'],
];

test('a merged cell says the same in each of its rows, a number once, and headings stay as they are', () => {
  const merged = [
    { column: 0, top: 1, bottom: 3 },
    { column: 2, top: 1, bottom: 3 },
    { column: 3, top: 1, bottom: 2 },
    { column: 1, top: 0, bottom: 1 },
    { column: 9, top: 2, bottom: 900 },
  ];
  expect(filledDown(rows, merged, 1)).toEqual([
    rows[0],
    rows[1],
    ['2026-11-03', 'Dos', '', 'Tonalá'],
    ['2026-11-03', 'Tres', '', 'Zapopan'],
  ]);
  expect(rows[2]![0]).toBe('');
});

test('cells that overlap, which no spreadsheet writes, leave what stands and take no longer', () => {
  const column = Array.from({ length: 20_000 }, (_, at) => [`Fila ${at}`]);
  const merged = column.map((_, top) => ({ column: 0, top, bottom: 20_000 }));
  expect(filledDown(column, merged, 0)).toEqual(column);
  const same = Array.from({ length: 20_000 }, () => ({ column: 0, top: 0, bottom: 20_000 }));
  const filled = filledDown([['Todas'], ...column.slice(1).map(() => [''])], same, 0);
  expect(new Set(filled.flat())).toEqual(new Set(['Todas']));
});

test('cells that a workbook merges are found, in whatever place', async () => {
  const { default: write } = await import('write-excel-file/node');
  const day = { value: new Date('2026-11-03T00:00:00Z'), type: Date, format: 'dd/mm/yyyy', rowSpan: 2 };
  const bytes = await write([
    { sheet: 'Portada', data: [[{ value: 'Bitácora', span: 2 }, null]] },
    {
      sheet: 'Apuntes «2026»',
      data: [
        [null],
        [null, { value: 'Día' }, { value: 'Tema' }],
        [null, day, { value: 'Uno' }],
        [null, null, { value: 'Dos' }],
      ],
    },
  ] as unknown as Parameters<typeof write>[0]).toBuffer();
  const [cover, entries] = await readWorkbook(new Uint8Array(bytes));
  expect(cover!.merged).toEqual([]);
  expect(entries!.merged).toEqual([{ column: 1, top: 2, bottom: 3 }]);
  expect(filledDown(entries!.rows, entries!.merged, 2).at(-1)).toEqual(['', '2026-11-03', 'Dos']);
});
