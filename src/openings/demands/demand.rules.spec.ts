import type { Classifier } from '#libs/text-classifier';
import { demandKinds, factsOf } from './demand.kinds.rules.js';
import { demandsBy, LAWFUL } from './demand.rules.js';
import { demandsIn } from './demands.js';

const named = (text: string) => demandsIn(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

test('names each demand of a line at the part that says it, however it is spelt', () => {
  expect(named('Mesera de 20 a 35 años, exelente presentasion, solter@ s/hijos.')).toEqual([
    'age: Mesera de 20 a 35 años',
    'appearance: exelente presentasion',
    'family: solter@ s/hijos',
  ]);
  expect(named('b u e n a  p r e s e n t a c i ó n')).toEqual(['appearance: b u e n a  p r e s e n t a c i ó n']);
});

test('what is not asked is not demanded; a turn begins anew', () => {
  expect(named('No pedimos INE, acta de nacimiento ni carta de no antecedentes penales.')).toEqual([]);
  expect(named('Antecedentes penales no indispensables. Sin importar edad.')).toEqual([]);
  expect(named('No se requiere experiencia, sin tatuajes.')).toEqual(['tattoos: sin tatuajes']);
});

test('eighteen is the age that night work takes; any other limit is one', () => {
  expect(named('Mayores de 18 años para turno nocturno.')).toEqual([]);
  expect(named('Mayores de 21 años.')).toEqual(['age: Mayores de 21 años']);
  expect(named('De 20 a 30 años de experiencia en equipo de 25 a 30 personas.')).toEqual([]);
});

test('what is told of a company, its work and its customers is not asked of the person', () => {
  expect(named('Empresa mexicana con presencia en el país')).toEqual([]);
  expect(named('Nunca nos quedamos con tus documentos originales')).toEqual([]);
  expect(named('Enfermera para clínica de embarazo')).toEqual([]);
});

/** Says of a line what its words say: `+age` speaks for age. */
const byWords = {
  labels: ['age', LAWFUL, 'sex'],
  judge: (line: string) =>
    Float64Array.of(line.includes('+age') ? 1 : -1, line.includes('+') ? -1 : 1, line.includes('+sex') ? 0.9 : -1),
} as unknown as Classifier;

test('the first demand of each line stands where the line or its part does, in a text of many lines', () => {
  const text = 'nothing\n  +age here, +sex there\r\n\n• x +sex';
  expect(demandsBy(byWords, text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)).toEqual([
    'age: +age here',
    'sex: +sex there',
    'sex: x +sex',
  ]);
});

test('a long line is read sentence by sentence', () => {
  const text = `${'word '.repeat(70)}end. Then +age comes. ${'more '.repeat(10)}`;
  expect(demandsBy(byWords, text).map(({ from, to }) => text.slice(from, to))).toEqual(['Then +age comes']);
});

test('each kind cites what forbids it, and only what no source gave us is said to be unverified', () => {
  for (const kind of demandKinds) expect(factsOf(kind).provisions.length).toBeGreaterThan(0);
  const unread = demandKinds.flatMap((kind) => factsOf(kind).provisions.filter(({ verified }) => !verified));
  expect(unread.map(({ law, article }) => `${law} ${article}`)).toEqual(['LFT 133-IV, V']);
});

test('a long text of one letter, of signs, and none is read at once', () => {
  const began = Date.now();
  for (const text of ['', '\u0000', 'a '.repeat(1500), '.,;'.repeat(900), '\n'.repeat(900)])
    expect(demandsIn(text)).toEqual([]);
  demandsIn('sin '.repeat(700));
  demandsIn('no se aceptan, '.repeat(200));
  expect(Date.now() - began).toBeLessThan(2000);
});
