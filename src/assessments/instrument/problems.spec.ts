import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { drills } from '../../../test/support/drills.js';
import { parseInstrument, readInstrument } from './instrument.parser.js';
import type { Problem, ProblemCode } from './problems.js';

const source = readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8');
const problemsOf = (text: string): readonly Problem[] => {
  const read = readInstrument(text);
  return 'problems' in read ? read.problems : [];
};
/** The line on which a text begins, from 1. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** Each fault: what is written instead of what, what it is called, the field, and a part of its line. */
const faults: readonly (readonly [string, string, ProblemCode, string, string])[] = [
  ['  peso: 1\n', '  peso: 9\n', 'weight', 'D1-02.peso', '  peso: 9'],
  ['  critico: true\n', '  critico: si\n', 'not-a-flag', 'D2-02.critico', '  critico: si'],
  ['peso_dimension: 12', 'peso_dimension: 13', 'weights-total', 'dimensiones', 'dimensiones:'],
  ["version: '1.0'", 'version: 1.0', 'no-text', 'version', 'version: 1.0'],
  ["version: '1.0'", "version: 'uno'", 'not-a-version', 'version', "version: 'uno'"],
  ["op: '>='", "op: '~'", 'unknown-operator', 'D6-02.aplica_si.num_trabajadores.op', "op: '~'"],
  ['valor: 11', 'valor: once', 'not-comparable', 'D8-05.aplica_si.num_trabajadores.valor', 'valor: once'],
  ['  guia: >-', '  gia: >-', 'no-text', 'D1-01.guia', '- id: D1-01'],
  ['  referencias:\n', '  referencia:\n', 'unknown-field', 'D1-01.referencia', '  referencia:'],
  ['clase: visita\n', 'clase: visitas\n', 'unknown-value', 'niveles.N2.visita.clase', 'clase: visitas'],
  ['porcentaje: 80\n', 'porcentaje: 800\n', 'out-of-range', 'niveles.N2.cursos-mandos.porcentaje', 'porcentaje: 800'],
  ['porcentaje_global_minimo: 75', 'porcentaje_global_minimo: 55', 'level-lower', 'niveles.N2', '- id: N2'],
  ['    - item: D6-04', '    - item: D9-99', 'unknown-item', '', '    - item: D9-99'],
  ['- documental\n', '- telepatia\n', 'unknown-check', 'D1-01.verificacion.1', '- telepatia'],
  ['- id: D1-02', '- id: D2-99', 'foreign-id', 'D2-99.id', '- id: D2-99'],
  [
    '  ajuste_micro: Basta',
    '  tamanos: [enorme]\n  ajuste_micro: Basta',
    'unknown-value',
    'D1-01.tamanos.1',
    '  tamanos:',
  ],
];

it.each(faults)('%j written as %j: %s at %s', (from, to, code, field, line) => {
  expect(source).toContain(from);
  const text = source.replace(from, to);
  const found = problemsOf(text).find((one) => one.code === code && (field === '' || one.field === field));
  expect(found).toBeDefined();
  expect(found?.line).toBe(lineOf(text, line));
});

it('says everything that is wrong at once, in the order of the file', () => {
  const text = faults.slice(0, 3).reduce((so, [from, to]) => so.replace(from, to), source);
  const found = problemsOf(text);
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['weights-total', 'weight', 'not-a-flag']));
  const lines = found.map(({ line }) => line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

it.each<[string, string, ProblemCode]>([
  ['no YAML', 'a: [1', 'syntax'],
  ['a field twice', 'a: 1\na: 2', 'syntax'],
  ['two documents', 'a: 1\n---\nb: 2', 'syntax'],
  ['a reference', 'a: &x 1\nb: *x', 'alias'],
  ['a text', 'hola', 'not-a-group'],
  ['a list', '- a\n- b', 'not-a-group'],
  ['nothing', '', 'not-a-group'],
  ['what cannot be kept', source.replace('titulo: ', 'titulo: "\\0" #'), 'unstorable'],
  ['a size to which too little applies', onlyLarge(8), 'size-exceeds'],
  ['a critical practice that is not for all sizes', criticalForLarge(), 'critical-always'],
])('%s', (_case, text, code) => {
  expect(problemsOf(text).map((one) => one.code)).toContain(code);
});

it('never throws anything else, and never takes a broken file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: source.length }), fc.string({ maxLength: 12 }), (place, put) => {
      const text = source.slice(0, place) + put + source.slice(place + put.length);
      const read = readInstrument(text);
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expect(parseInstrument(text)).toEqual(read.instrument);
    }),
    { numRuns: drills.brokenInstruments },
  );
});

/** The instrument with so many practices that are for large companies only. */
function onlyLarge(count: number): string {
  let left = count;
  return source.replaceAll('  critico: false\n', (line) => {
    left -= 1;
    return left >= 0 ? `${line}  tamanos: [grande]\n` : line;
  });
}

function criticalForLarge(): string {
  return source.replace('  critico: true\n', '  critico: true\n  tamanos: [grande]\n');
}
