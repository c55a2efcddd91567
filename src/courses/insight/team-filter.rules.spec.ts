import { DAY } from '#libs/clock';
import { filterIn, isAsked, isIn, lags, LAGS_AFTER_DAYS, teamViews, trainedByFunction } from './team-filter.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const open = (days: number, active: number | null = null) => ({
  state: 'in-progress' as const,
  enrolledAt: ago(days),
  availableAt: ago(days),
  lastActivityAt: active === null ? null : ago(active),
});

test.each([
  ['just enrolled', open(0), false],
  ['a week ago, never opened', open(LAGS_AFTER_DAYS), true],
  ['long ago, read yesterday', open(60, 1), false],
  ['long ago, read a week ago', open(60, 7), true],
  ['finished', { ...open(60), state: 'completed' as const }, false],
])('who enrolled %s lags: %j', (_, enrolment, expected) => expect(lags(enrolment, now)).toBe(expected));

test('each person is in the views that say so', () => {
  const person = {
    name: 'Ana',
    email: 'ana@x.mx',
    invited: false,
    functions: ['hr' as const],
    site: 'Planta 2',
    enrolments: [open(60), { ...open(60), state: 'completed' as const }],
  };
  const views = (one: typeof person) => teamViews.filter((view) => isIn(view, one, now));
  expect(views(person)).toEqual(['todas', 'atrasadas', 'en-curso', 'aprobadas']);
  expect(views({ ...person, enrolments: [] })).toEqual(['todas', 'sin-curso']);
  expect(views({ ...person, invited: true, enrolments: [open(1)] })).toEqual(['todas', 'en-curso', 'invitadas']);
});

test('an address asks for what there is, and for everything otherwise', () => {
  const there = { letters: ['A', 'B'], sites: ['Planta 2'] };
  expect(filterIn({ ver: 'atrasadas', curso: 'B', funcion: 'hr', centro: 'Planta 2', buscar: ' ana ' }, there)).toEqual(
    { view: 'atrasadas', course: 'B', function: 'hr', site: 'Planta 2', search: 'ana' },
  );
  const wrongs = [
    {},
    { ver: 'x', curso: 'Z', funcion: 'boss', centro: 'Luna' },
    { ver: ['atrasadas'], curso: ['A'], funcion: ['hr'], centro: ['Planta 2'], buscar: ['x'] },
  ];
  for (const wrong of wrongs)
    expect(filterIn(wrong, there)).toEqual({ view: 'todas', course: null, function: null, site: null, search: '' });
  expect(filterIn({ buscar: 'x'.repeat(500) }, there).search).toHaveLength(80);
});

test('people are asked for by what they do and where', () => {
  const person = { name: '', email: '', invited: false, functions: ['hr' as const], site: 'Planta 2', enrolments: [] };
  expect(isAsked(person, { function: null, site: null })).toBe(true);
  expect(isAsked(person, { function: 'hr', site: 'Planta 2' })).toBe(true);
  expect(isAsked(person, { function: 'direction', site: null })).toBe(false);
  expect(isAsked(person, { function: 'hr', site: 'Planta 1' })).toBe(false);
});

test('of each function is counted who has a certificate, among all whom the company counts', () => {
  const completed = (courseId: string) => ({ courseId, state: 'completed' as const });
  const people = [
    { functions: ['hr' as const, 'hiring' as const], enrolments: [completed('a'), completed('b')] },
    { functions: ['hr' as const], enrolments: [{ courseId: 'a', state: 'in-progress' as const }] },
    { functions: [], enrolments: [completed('a')] },
  ];
  expect(trainedByFunction(people, { hr: 3, direction: 0, managers: 2, hiring: 1 }, ['a', 'b'])).toEqual([
    { function: 'hr', all: 3, trained: [1, 1] },
    { function: 'managers', all: 2, trained: [0, 0] },
    { function: 'hiring', all: 1, trained: [1, 1] },
  ]);
});
