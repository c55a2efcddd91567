import { zipSync } from 'fflate';
import { LARGEST_UNPACKED, readWorkbook, UnreadableWorkbook, writeWorkbook } from './index.js';

const problemOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).then(
    () => null,
    (error: unknown) => (error as UnreadableWorkbook).problem,
  );

test('what is written is read again: text stays text, digits are all kept', async () => {
  const rows = [
    ['clave', 'nombre', 'horas'],
    ['00123456789012345678', '=SUMA(A1)', 1.5],
    ['', 'Ñandú «&» <Ayşe>', 3],
  ];
  const bytes = await writeWorkbook([
    { name: 'Personas', rows },
    { name: 'Áreas', rows: [['1000']] },
  ]);
  const [people, areas] = await readWorkbook(bytes);
  expect(people).toEqual({ name: 'Personas', rows: rows.map((row) => row.map(String)), merged: [] });
  expect(areas).toEqual({ name: 'Áreas', rows: [['1000']], merged: [] });
});

test('what is no workbook is told apart', async () => {
  expect(await problemOf(Buffer.from('correo,nombre'))).toBe('unreadable');
  expect(await problemOf(new Uint8Array())).toBe('unreadable');
  expect(await problemOf(zipSync({ 'a.txt': Buffer.from('a') }))).toBe('unreadable');
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  expect(await problemOf(old)).toBe('legacy');
  expect(await problemOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted');
});

test('a file that unpacks to more than a workbook of people ever is, is not unpacked', async () => {
  const zip = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(LARGEST_UNPACKED + 1) }, { level: 9 });
  expect(zip.length).toBeLessThan(1_000_000);
  expect(await problemOf(zip)).toBe('too-large');
});
