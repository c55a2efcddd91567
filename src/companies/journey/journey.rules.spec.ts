import fc from 'fast-check';
import { comingDeadlines, deadlinesShown, journeyOf, journeyOrder, type JourneyStepKey } from './journey.rules.js';
import type { JourneyStepFacts } from './journey.types.js';

const thing = (name: string) => ({ title: { key: name }, action: { href: `/${name}`, label: { key: name } } });
const done: JourneyStepFacts = { state: 'done' };
const facts = (entries: Partial<Record<JourneyStepKey, JourneyStepFacts>>) =>
  new Map(Object.entries(entries) as [JourneyStepKey, JourneyStepFacts][]);

test('before any room tells anything the company stands at its registration', () => {
  const journey = journeyOf(new Map());
  expect(journey.steps.map(({ key }) => key)).toEqual([...journeyOrder]);
  expect(journey.steps.map(({ place }) => place)).toEqual(['here', ...Array(7).fill('ahead')]);
  expect(journey).toMatchObject({ done: 0, next: null });
});

test('the next thing is that of the first step that is not done', () => {
  const journey = journeyOf(
    facts({
      registration: done,
      courses: { state: 'now', next: thing('courses') },
      assessment: { state: 'now', next: thing('assessment') },
    }),
  );
  expect(journey.steps[1]).toMatchObject({ key: 'courses', place: 'here' });
  expect(journey.steps[3]).toMatchObject({ key: 'assessment', place: 'ahead' });
  expect(journey.next).toEqual({ step: 'courses', thing: thing('courses') });
  expect(journey.done).toBe(1);
});

test('what is due by a day comes before what can wait', () => {
  const answer = { ...thing('distinction'), due: '2026-11-30' };
  const journey = journeyOf(
    facts({ guidance: { state: 'now', next: thing('guidance') }, distinction: { state: 'now', next: answer } }),
  );
  expect(journey.next).toEqual({ step: 'distinction', thing: answer });
});

test('while a step waits for FM4, the next thing is one of a later step', () => {
  const journey = journeyOf(
    facts({ registration: { state: 'now' }, courses: { state: 'now', next: thing('courses') } }),
  );
  expect(journey.steps[0]?.place).toBe('here');
  expect(journey.next?.step).toBe('courses');
});

test('a step that was done ahead of its turn stays done', () => {
  const journey = journeyOf(facts({ registration: done, guidance: done }));
  expect(journey.steps.map(({ place }) => place).slice(0, 4)).toEqual(['behind', 'here', 'behind', 'ahead']);
  expect(journey.done).toBe(2);
});

test('when all is done there is no place to stand and nothing to do', () => {
  const journey = journeyOf(facts(Object.fromEntries(journeyOrder.map((key) => [key, { ...done, next: thing(key) }]))));
  expect(journey.done).toBe(8);
  expect(journey.steps.every(({ place }) => place === 'behind')).toBe(true);
  expect(journey.next).toBeNull();
});

test('what was begun comes before what may be begun', () => {
  const journey = journeyOf(
    facts({
      registration: done,
      courses: { state: 'ready', next: thing('courses') },
      assessment: { state: 'now', next: thing('assessment') },
    }),
  );
  expect(journey.steps[1]).toMatchObject({ key: 'courses', place: 'here' });
  expect(journey.next?.step).toBe('assessment');
});

test('the company does not stand at a step that nobody can begin', () => {
  const journey = journeyOf(
    facts({
      registration: done,
      courses: done,
      guidance: done,
      assessment: done,
      audit: done,
      distinction: done,
      'follow-up': { state: 'ready' },
    }),
  );
  expect(journey.steps.map(({ place }) => place)).toEqual([...Array(5).fill('behind'), 'ahead', 'behind', 'here']);
});

test('the name of a step leads to what is to be done there, else to its page, else nowhere', () => {
  const link = { href: '/page', label: { key: 'page' } };
  const journey = journeyOf(
    facts({
      courses: { state: 'ready', next: thing('enrol'), link },
      guidance: { state: 'done', link },
      audit: { state: 'later' },
    }),
  );
  expect(journey.steps.slice(0, 5).map(({ href }) => href)).toEqual([null, '/enrol', '/page', null, null]);
});

test('whatever the rooms tell, at most one step is "here", and it is the first where something can be done', () => {
  const state = fc.constantFrom('done', 'now', 'ready', 'later', undefined);
  fc.assert(
    fc.property(fc.tuple(...journeyOrder.map(() => state)), (states) => {
      const told = journeyOrder.flatMap((key, index): [JourneyStepKey, JourneyStepFacts][] => {
        const known = states[index];
        return known ? [[key, { state: known, ...(known === 'now' && { next: thing(key) }) }]] : [];
      });
      const journey = journeyOf(new Map(told));
      const here = journey.steps.findIndex(({ place }) => place === 'here');
      const doable = journey.steps.findIndex(({ facts: known }) => known?.state === 'now' || known?.state === 'ready');
      const open = journey.steps.findIndex(({ facts: known }) => known?.state !== 'done');
      return here === (doable < 0 ? open : doable) && journey.steps.filter(({ place }) => place === 'here').length <= 1;
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

test('of many deadlines the nearest six are shown', () => {
  const now = new Date('2026-11-23T18:00:00Z');
  const many = Array.from({ length: 9 }, (_, i) => ({ at: `2026-12-0${i + 1}`, text: { key: 'x' } }));
  expect(deadlinesShown).toBe(6);
  expect(comingDeadlines(many, now, '2026-11-23')).toEqual(many.slice(0, 6));
});
