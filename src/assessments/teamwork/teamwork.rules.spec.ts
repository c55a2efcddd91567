import { isAssignable, mentionedIn } from './teamwork.rules.js';

const people = [
  { userId: 'lucia', name: 'Lucía Navarro' },
  { userId: 'marco', name: 'Marco Ibarra' },
  { userId: 'marco-2', name: 'Marco Ibarra Ruiz' },
  { userId: 'nandu', name: 'Ñandú' },
];

it.each([
  ['a first name that only one has', 'Pregúntale a @Lucía, ella firmó', ['lucia']],
  ['without accent and in capitals', '@LUCIA', ['lucia']],
  ['a whole name', 'Hola @Marco Ibarra: ¿la tienes?', ['marco']],
  ['the longest of names that begin alike', '@Marco Ibarra Ruiz y @lucía navarro', ['marco-2', 'lucia']],
  ['a first name that two have', '@Marco', []],
  ['a longer word', '@Lucíana', []],
  ['an address of mail', 'escribe a compras@lucia.example', []],
  ['somebody twice', '@Ñandú, @nandu', ['nandu']],
  ['nobody', 'Sin nadie @ aquí', []],
] as const)('names %s', (_case, text, ids) => {
  expect(mentionedIn(text, people)).toEqual(ids);
});

it('practices are assigned for today and for up to a year', () => {
  expect(
    ['2026-11-28', '2026-11-29', '2027-11-29', '2027-11-30'].map((day) => isAssignable(day, '2026-11-29')),
  ).toEqual([false, true, true, false]);
});
