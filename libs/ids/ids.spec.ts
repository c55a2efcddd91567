import { isId, isNewId, newId, slugFor } from './index.js';

test('ids are UUIDs of version 7, different, and sort in the order in which they were made', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every(isNewId)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('what is no UUID is told apart', () => {
  for (const text of ['', 'x', '018f', "' or 1=1", '\u0000', '🙂', 'x'.repeat(1_000_000), null, 7, undefined]) {
    expect(isId(text)).toBe(false);
  }
  expect(isId('9b2d7f0e-5b1a-4f3c-8a55-0d6a2f0c1b77')).toBe(true);
  expect(isNewId('9b2d7f0e-5b1a-4f3c-8a55-0d6a2f0c1b77')).toBe(false);
});

test.each([
  ['¿Puede trabajar con la tarjeta vencida?', 'puede-trabajar-con-la-tarjeta-vencida'],
  [
    '¿Puede seguir en su puesto quien pidió la renovación antes de que venciera?',
    'puede-seguir-en-su-puesto-quien-pidio-la-renovacion-antes-de',
  ],
  ['Á', 'pregunta-a'],
  ['x'.repeat(100), 'x'.repeat(60)],
])('%s has the address %s', (title, slug) => expect(slugFor(title, [], 'pregunta')).toBe(slug));
