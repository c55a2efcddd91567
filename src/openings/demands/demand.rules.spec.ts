import { demandKinds, factsOf } from './demand.kinds.rules.js';
import { demandsIn } from './demand.rules.js';

const named = (text: string) => demandsIn(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

test('names each demand of an advertisement where it stands, however it is spelt', () => {
  expect(named('Mesera de 20 a 35 años, exelente presentasion, solter@ s/hijos, I.N.E. vigente.')).toEqual([
    'age: de 20 a 35 años',
    'appearance: exelente presentasion',
    'family: solter@',
    'family: s/hijos',
    'identification: I.N.E.',
  ]);
  expect(named('b u e n a  p r e s e n t a c i ó n')).toEqual(['appearance: b u e n a  p r e s e n t a c i ó n']);
});

test('what is not asked is not demanded, in a list and after it; a turn begins anew', () => {
  expect(named('No pedimos INE, acta de nacimiento ni carta de no antecedentes penales.')).toEqual([]);
  expect(named('Antecedentes penales no indispensables. Sin importar edad.')).toEqual([]);
  expect(named('No se requiere experiencia, sin tatuajes.')).toEqual(['tattoos: sin tatuajes']);
  expect(named('No pedimos INE pero sí acta de nacimiento.')).toEqual(['papers: acta de nacimiento']);
});

test('eighteen is the age that night work takes; any other limit is one', () => {
  expect(named('Mayores de 18 años para turno nocturno.')).toEqual([]);
  expect(named('Mayores de 21 años.')).toEqual(['age: Mayores de 21 años']);
  expect(named('De 20 a 30 años de experiencia en equipo de 25 a 30 personas.')).toEqual([]);
});

test('each kind cites what forbids it, and only what no source gave us is said to be unverified', () => {
  for (const kind of demandKinds) expect(factsOf(kind).provisions.length).toBeGreaterThan(0);
  const unread = demandKinds.flatMap((kind) => factsOf(kind).provisions.filter(({ verified }) => !verified));
  expect(unread.map(({ law, article }) => `${law} ${article}`)).toEqual(['LFT 133-IV, V']);
});

test('a long text of one letter, of signs, and none is read at once', () => {
  const began = Date.now();
  for (const text of [
    '',
    '\u0000',
    'a '.repeat(1500),
    '.,;'.repeat(900),
    'sin '.repeat(700),
    'no se aceptan '.repeat(200),
  ])
    expect(demandsIn(text)).toEqual([]);
  expect(Date.now() - began).toBeLessThan(2000);
});
