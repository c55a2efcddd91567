import { filled, wording } from '#templates/mail/words';
import { ownWords, textProblems, isFresh } from './texts.rules.js';

const words = wording({ parts: ['subject', 'intro'], facts: ['empresa', 'fecha'], needed: ['fecha'] });
const problem = (part: 'subject' | 'intro' | 'closing', text: string, of = words) =>
  textProblems({ ...ownWords, [part]: text }, of)[part]?.key ?? null;

describe('edited words', () => {
  test.each([
    ['subject', 'Hola, {nombre}: {empresa}', null],
    ['subject', 'Hola, {nombré}', 'reminder-texts.unknown'],
    ['subject', 'Hola, {}', 'reminder-texts.unknown'],
    ['subject', 'Hola, {empresa', 'reminder-texts.brace'],
    ['subject', 'Hola }', 'reminder-texts.brace'],
    ['subject', '{{empresa}}', 'reminder-texts.brace'],
    ['subject', 'Uno\nDos: x', 'reminder-texts.control'],
    ['subject', 'Uno\u202edos', 'reminder-texts.control'],
    ['subject', 'x'.repeat(121), 'reminder-texts.too-long'],
    ['intro', 'Vence el { fecha }.', null],
    ['intro', 'Vence pronto.', 'reminder-texts.missing'],
    ['intro', 'x'.repeat(1001), 'reminder-texts.too-long'],
    ['closing', 'Gracias. 🌵', null],
  ] as const)('%s %j: %s', (part, text, key) => {
    expect(problem(part, text)).toBe(key);
  });

  test('what depends on the case cannot be edited, a closing always can', () => {
    const fixed = wording({ parts: [], facts: [], needed: [] });
    expect(problem('subject', 'Otro', fixed)).toBe('reminder-texts.fixed');
    expect(problem('closing', 'Gracias.', fixed)).toBeNull();
  });

  test('a fact that is not known leaves the program its own words', () => {
    expect(filled('Hola, { nombre }', { nombre: 'Ana' })).toBe('Hola, Ana');
    expect(filled('Hola, {nombre}', { nombre: '' })).toBeNull();
    expect(filled('Hola, {otro}', { nombre: 'Ana' })).toBeNull();
    expect(filled('Hola, {nombre}', { nombre: '{empresa} $& <b>' })).toBe('Hola, {empresa} $& <b>');
  });
});

test.each([
  [0, true],
  [9_999, true],
  [10_000, false],
  [-10_000, false],
])('words that were read %i ms ago are fresh: %s', (millis, fresh) => {
  const now = new Date('2026-11-23T16:00:00Z');
  expect(isFresh(new Date(now.getTime() - millis), now)).toBe(fresh);
});
