import fc from 'fast-check';
import { csvOf, LONGEST_ROW, MOST_CELLS, readCsv, UnreadableCsv } from './index.js';

/** The table in these bytes, given in pieces of that size. */
async function read(bytes: Uint8Array, piece = 7): Promise<string[][]> {
  const found: string[][] = [];
  const open = async function* () {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
  };
  for await (const row of readCsv(open)) found.push(row);
  return found;
}
const table = [
  ['nombre', 'número', 'nota'],
  ['Ángela Núñez', '00123456789012345678', 'a'],
];

test.each([
  ['UTF-8', Buffer.from('nombre,número,nota\nÁngela Núñez,00123456789012345678,a\n')],
  ['UTF-8 with its mark', Buffer.from('\ufeffnombre;número;nota\r\nÁngela Núñez;00123456789012345678;a')],
  ['Latin-1', Buffer.from('nombre;número;nota\r\nÁngela Núñez;00123456789012345678;a\r\n', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffnombre\tnúmero\tnota\r\nÁngela Núñez\t00123456789012345678\ta\r\n', 'utf16le')],
  ['what says its separator', Buffer.from('sep=|\r\nnombre|número|nota\rÁngela Núñez|00123456789012345678|a')],
  ['quotes', Buffer.from('"nombre","número","nota"\n"Ángela Núñez","00123456789012345678",a')],
])('%s', async (_, bytes) => {
  for (const piece of [1, 7, 5_000]) expect(await read(bytes, piece)).toEqual(table);
});

test('commas in quotes and in names do not pass for separators', async () => {
  expect(await read(Buffer.from('nombre;correo\n"López, Ana";a@x.mx\nRuiz, Beto;b@x.mx\n'))).toEqual([
    ['nombre', 'correo'],
    ['López, Ana', 'a@x.mx'],
    ['Ruiz, Beto', 'b@x.mx'],
  ]);
  expect(await read(Buffer.from('nombre\nJuan "El Güero" Pérez\n\n"a ""b"""\n'))).toEqual([
    ['nombre'],
    ['Juan "El Güero" Pérez'],
    [],
    ['a "b"'],
  ]);
});

test('what is no table is told apart', async () => {
  await expect(read(Buffer.from([80, 75, 3, 4, 0, 0]))).rejects.toThrow(UnreadableCsv);
  await expect(read(Buffer.from('a,b\n1,"2\n3,4\n'))).rejects.toMatchObject({ problem: 'quotes', row: 2 });
  await expect(read(Buffer.from('a,b\n1,"2" 3\n'))).rejects.toMatchObject({ problem: 'quotes', row: 2 });
  await expect(read(Buffer.from(`a\n"${'x\n'.repeat(LONGEST_ROW)}`))).rejects.toMatchObject({
    problem: 'long',
    row: 2,
  });
  await expect(read(Buffer.from('x'.repeat(3 * LONGEST_ROW)), 999)).rejects.toMatchObject({
    problem: 'long',
    row: 1,
  });
  expect(await read(Buffer.from(''))).toEqual([]);
});

test('of a row too wide the first cells are read', async () => {
  const [row] = await read(Buffer.from('x;'.repeat(MOST_CELLS + 200)), 99);
  expect(row).toEqual(Array.from({ length: MOST_CELLS }, () => 'x'));
});

test('a space before a quotation mark is none of the cell', async () => {
  expect(await read(Buffer.from('nombre, correo\n"López, Ana", "a@x.mx"\n'))).toEqual([
    ['nombre', 'correo'],
    ['López, Ana', 'a@x.mx'],
  ]);
});

test('what is written comes back as it was', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\r\n\0]/g, ' '));
  // a table with something in its first cells: of an empty text nothing can be told
  const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tables, fc.integer({ min: 1, max: 40 }), async (rows, piece) => {
      const heading = ['nombre', 'correo', 'número', 'centro'];
      const back = await read(Buffer.from(csvOf([heading, ...rows])), piece);
      const apostrophe = (text: string) => text.replace(/^'(?=\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '');
      expect(back.slice(1)).toEqual(rows.map((row) => row.map(apostrophe)));
    }),
  );
});
