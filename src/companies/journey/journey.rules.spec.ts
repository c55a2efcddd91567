import fc from 'fast-check';
import { comingDeadlines, routeOf, routeOrder, type RouteStepKey } from './journey.rules.js';
import type { RouteStepFacts } from './journey.types.js';

const thing = (name: string) => ({ title: { key: name }, action: { href: `/${name}`, label: { key: name } } });
const done: RouteStepFacts = { state: 'done' };
const facts = (entries: Partial<Record<RouteStepKey, RouteStepFacts>>) =>
  new Map(Object.entries(entries) as [RouteStepKey, RouteStepFacts][]);

test('before any room tells anything the company stands at its registration', () => {
  const route = routeOf(new Map());
  expect(route.steps.map(({ key }) => key)).toEqual([...routeOrder]);
  expect(route.steps.map(({ place }) => place)).toEqual(['here', ...Array(7).fill('ahead')]);
  expect(route).toMatchObject({ done: 0, next: null });
});

test('the next thing is that of the first step that is not done', () => {
  const route = routeOf(
    facts({
      registration: done,
      courses: { state: 'now', next: thing('courses') },
      assessment: { state: 'now', next: thing('assessment') },
    }),
  );
  expect(route.steps[1]).toMatchObject({ key: 'courses', place: 'here' });
  expect(route.steps[3]).toMatchObject({ key: 'assessment', place: 'ahead' });
  expect(route.next).toEqual({ step: 'courses', thing: thing('courses') });
  expect(route.done).toBe(1);
});

test('what is due by a day comes before what can wait', () => {
  const answer = { ...thing('distinction'), due: '2026-11-30' };
  const route = routeOf(
    facts({ guidance: { state: 'now', next: thing('guidance') }, distinction: { state: 'now', next: answer } }),
  );
  expect(route.next).toEqual({ step: 'distinction', thing: answer });
});

test('while a step waits for FM4, the next thing is one of a later step', () => {
  const route = routeOf(facts({ registration: { state: 'now' }, courses: { state: 'now', next: thing('courses') } }));
  expect(route.steps[0]?.place).toBe('here');
  expect(route.next?.step).toBe('courses');
});

test('a step that was done ahead of its turn stays done', () => {
  const route = routeOf(facts({ registration: done, guidance: done }));
  expect(route.steps.map(({ place }) => place).slice(0, 4)).toEqual(['behind', 'here', 'behind', 'ahead']);
  expect(route.done).toBe(2);
});

test('when all is done there is no place to stand and nothing to do', () => {
  const route = routeOf(facts(Object.fromEntries(routeOrder.map((key) => [key, { ...done, next: thing(key) }]))));
  expect(route.done).toBe(8);
  expect(route.steps.every(({ place }) => place === 'behind')).toBe(true);
  expect(route.next).toBeNull();
});

test('whatever the rooms tell, at most one step is "here", and nothing behind it is open', () => {
  const state = fc.constantFrom('done', 'now', 'later', undefined);
  fc.assert(
    fc.property(fc.tuple(...routeOrder.map(() => state)), (states) => {
      const told = routeOrder.flatMap((key, index): [RouteStepKey, RouteStepFacts][] => {
        const known = states[index];
        return known ? [[key, { state: known, ...(known === 'now' && { next: thing(key) }) }]] : [];
      });
      const route = routeOf(new Map(told));
      const here = route.steps.findIndex(({ place }) => place === 'here');
      const open = route.steps.findIndex(({ facts: known }) => known?.state !== 'done');
      return here === open && route.steps.filter(({ place }) => place === 'here').length <= 1;
    }),
  );
});

test('deadlines: the nearest first, none of the past, today included', () => {
  const now = new Date('2026-11-23T18:00:00Z');
  const text = { key: 'x' };
  const at = (value: Date | string) => ({ at: value, text });
  const past = [at('2026-11-22'), at(new Date('2026-11-23T17:59:00Z'))];
  const coming = [
    at(new Date('2026-11-23T19:00:00Z')),
    at('2026-11-23'),
    at('2026-12-05'),
    at(new Date('2027-01-20T12:00:00Z')),
  ];
  expect(comingDeadlines([...coming.toReversed(), ...past], now, '2026-11-23')).toEqual(coming);
});
