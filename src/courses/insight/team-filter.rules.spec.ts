import { DAY } from '#libs/clock';
import { filterIn, isIn, lags, LAGS_AFTER_DAYS, teamViews } from './team-filter.rules.js';

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
    enrolments: [open(60), { ...open(60), state: 'completed' as const }],
  };
  const views = (one: typeof person) => teamViews.filter((view) => isIn(view, one, now));
  expect(views(person)).toEqual(['todas', 'atrasadas', 'en-curso', 'aprobadas']);
  expect(views({ ...person, enrolments: [] })).toEqual(['todas', 'sin-curso']);
  expect(views({ ...person, invited: true, enrolments: [open(1)] })).toEqual(['todas', 'en-curso', 'invitadas']);
});

test('an address asks for what there is, and for everything otherwise', () => {
  expect(filterIn({ ver: 'atrasadas', curso: 'B', buscar: ' ana ' }, ['A', 'B'])).toEqual({
    view: 'atrasadas',
    course: 'B',
    search: 'ana',
  });
  for (const wrong of [{}, { ver: 'x', curso: 'Z' }, { ver: ['atrasadas'], curso: ['A'], buscar: ['x'] }])
    expect(filterIn(wrong, ['A'])).toEqual({ view: 'todas', course: null, search: '' });
  expect(filterIn({ buscar: 'x'.repeat(500) }, []).search).toHaveLength(80);
});
