import fc from 'fast-check';
import { readPeopleList } from './index.js';

const read = (text: string) => readPeopleList(text).map(({ name, email }) => [name, email]);
const ana = ['Ana López', 'ana@x.mx'];
const beto = ['Beto Ruiz', 'beto@x.mx'];

describe('one person', () => {
  test.each([
    ['Ana López <ana@x.mx>'],
    ['Ana López ana@x.mx'],
    ['Ana López, ana@x.mx'],
    ['Ana López; ana@x.mx'],
    ['Ana López;ana@x.mx;'],
    ['Ana López\tana@x.mx'],
    ['Ana\tLópez\tana@x.mx'],
    ['1\tAna\tLópez\tana@x.mx\tVentas\t33 1234 5678'],
    ['Ana López\tVentas\tana@x.mx'],
    ['ana@x.mx\tAna López'],
    ['ana@x.mx, Ana López'],
    ['ana@x.mx;Ana López'],
    ['ana@x.mx (Ana López)'],
    ['"Ana López" <ana@x.mx>'],
    ["'Ana López' <ana@x.mx>"],
    ['“Ana López” <ana@x.mx>'],
    ['"López, Ana" <ana@x.mx>'],
    ['López, Ana <ana@x.mx>'],
    ['Ana López (ana@x.mx)'],
    ['Ana López [ana@x.mx]'],
    ['Ana López <mailto:ana@x.mx>'],
    ['Ana López - ana@x.mx'],
    ['Ana López – ana@x.mx'],
    ['Ana López: ana@x.mx'],
    ['Ana López | ana@x.mx'],
    ['• Ana López <ana@x.mx>'],
    ['- Ana López, ana@x.mx'],
    ['1. Ana López ana@x.mx'],
    ['12) Ana López <ANA@X.MX>.'],
    ['\ufeffAna\u00a0López\u200b <ana@\u200bx.mx>'],
    ['"Ana López","ana@x.mx"'],
    ['  Ana   López   <ana@x.mx>  '],
    ['Ana Lo\u0301pez <ana@x.mx>'],
  ])('%j', (text) => expect(read(text)).toEqual([ana]));

  test.each([
    ['ana.lopez@x.mx', 'Ana Lopez'],
    ['<ana_lopez@x.mx>', 'Ana Lopez'],
    ['ana.lopez+cursos@x.mx', 'Ana Lopez'],
    ['alopez2@x.mx', 'Alopez'],
    ['3312345678@x.mx', ''],
  ])('%s is called %j until they say otherwise', (text, name) => expect(read(text)[0]![0]).toBe(name));
});

describe('several', () => {
  test.each([
    ['Ana López <ana@x.mx>\nBeto Ruiz <beto@x.mx>'],
    ['Ana López <ana@x.mx>\r\n\r\n  Beto Ruiz <beto@x.mx>\r\n'],
    ['Ana López <ana@x.mx>; Beto Ruiz <beto@x.mx>'],
    ['Ana López <ana@x.mx>, Beto Ruiz <beto@x.mx>,'],
    ['Ana López <ana@x.mx> Beto Ruiz <beto@x.mx>'],
    ['"López, Ana" <ana@x.mx>, "Ruiz, Beto" <beto@x.mx>'],
    ['Ana López ana@x.mx; Beto Ruiz beto@x.mx'],
    ['Nombre\tCorreo\nAna López\tana@x.mx\nBeto Ruiz\tbeto@x.mx'],
    ['Correo electrónico\tNombre\nana@x.mx\tAna López\nbeto@x.mx\tBeto Ruiz'],
    ['No.\tNombre\tApellidos\tÁrea\tCorreo\n1\tAna\tLópez\tVentas\tana@x.mx\n2\tBeto\tRuiz\t\tbeto@x.mx'],
    ['nombre,correo\n"Ana López",ana@x.mx\n"Beto Ruiz",beto@x.mx'],
    ['Name;Email\nAna López;ana@x.mx\nBeto Ruiz;beto@x.mx'],
    ['Ana López <ana@x.mx>\nAna <ANA@x.mx>\nBeto Ruiz <beto@x.mx>'],
    ['ana@x.mx Ana López\nbeto@x.mx Beto Ruiz'],
  ])('%j', (text) => expect(read(text)).toEqual([ana, beto]));

  test.each([
    ['ana@x.mx, beto@x.mx'],
    ['ana@x.mx; beto@x.mx;'],
    ['ana@x.mx beto@x.mx'],
    ['ana@x.mx\nbeto@x.mx'],
    ['<ana@x.mx>,<beto@x.mx>'],
    ['ana@x.mx\tbeto@x.mx'],
  ])('addresses alone: %j', (text) =>
    expect(read(text)).toEqual([
      ['Ana', 'ana@x.mx'],
      ['Beto', 'beto@x.mx'],
    ]),
  );
});

test('what holds no address is told as it was, and an address that is half one is kept for others to judge', () => {
  expect(readPeopleList('Ana López\n\nBeto <beto@>\nCaro <caro@x>')).toEqual([
    { text: 'Ana López', name: 'Ana López', email: null },
    { text: 'Beto <beto@>', name: 'Beto <beto@', email: null },
    { text: 'Caro <caro@x>', name: 'Caro', email: 'caro@x' },
  ]);
  expect(readPeopleList(' \n ,;\n\t')).toEqual([]);
});

test('what is told back can be pasted again', () => {
  const text = 'Ana López <ana@x.mx>; "Ruiz, Beto" <beto@x.mx>\nCaro\tDíaz\tcaro@x.mx';
  const [one, two, three] = readPeopleList(text);
  const again = readPeopleList([one, two, three].map((person) => person!.text).join('\n'));
  expect(again.map(({ email, name }) => [name, email])).toEqual([ana, beto, ['Caro Díaz', 'caro@x.mx']]);
});

test('any text is read, in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const person of readPeopleList(text)) {
        expect(person.email === null || person.email.includes('@')).toBe(true);
        expect(person.text).not.toMatch(/[\n\t]/);
      }
    }),
  );
  const began = performance.now();
  for (const piece of ['a@', 'a', '"', '<', ';', 'a;', '@', ' ', 'ana@x.mx ', '\t', '- ', 'a -', '1. '])
    readPeopleList(piece.repeat(60_000 / piece.length));
  expect(performance.now() - began).toBeLessThan(4_000);
});
