import { marked, matches } from './text-search.js';

test.each([
  ['Multa por retener documentos', 'documento', true],
  ['Multa por retener documentos', 'multas documentación', false],
  ['Ley de Migración', 'migracion', true],
  ['Ley de Migración', 'MIGRACIÓN ley', true],
  ['Personas refugiadas', 'refugiado', true],
  ['Tribunal', 'una', false],
  ['Cualquier texto', '', true],
  ['a.b', '.*', true],
])('%s has %s: %s', (...row) => {
  const [text, asked, found] = row;
  expect(matches(text, asked)).toBe(found);
});

test('the words found are marked where they stand, accents or not', () => {
  expect(marked('La Migración y la migrante', 'migracion')).toEqual([
    { text: 'La ', found: false },
    { text: 'Migración', found: true },
    { text: ' y la migrante', found: false },
  ]);
  expect(marked('nada', '')).toEqual([{ text: 'nada', found: false }]);
});
