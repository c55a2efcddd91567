import { addWorkingDays } from '#libs/mexico';
import { occupationAreas, occupationKeys, subjectAreas } from './catalogues.js';
import {
  deliverBy,
  mustBeKept,
  obstaclesOf,
  type PassedFacts,
  type PlanFacts,
  planProblem,
  planYears,
} from './dc3.rules.js';

const plan: PlanFacts = {
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  agent: 'internal',
  agentRegistration: null,
  workersName: null,
  courses: ['movilidad-humana'],
};
const passed: PassedFacts = {
  course: 'movilidad-humana',
  startedOn: '2026-11-02',
  finishedOn: '2026-11-20',
  hours: 3,
  hasData: true,
};

test('a paper is given when all that the rules ask is there, and everything that is missing is named at once', () => {
  expect(obstaclesOf(passed, plan, 50)).toEqual([]);
  expect(obstaclesOf(passed, null, 50)).toEqual(['no-plan']);
  expect(obstaclesOf(passed, plan, 51)).toEqual(['workers']);
  expect(obstaclesOf(passed, { ...plan, workersName: 'Rosa' }, 51)).toEqual([]);
  expect(obstaclesOf({ ...passed, course: 'otro', hasData: false }, { ...plan, agent: 'external' }, 120)).toEqual([
    'not-in-plan',
    'registration',
    'workers',
    'person',
  ]);
  expect(obstaclesOf({ ...passed, finishedOn: '2025-12-31' }, plan, 10)).toEqual(['outside-plan']);
  expect(obstaclesOf({ ...passed, finishedOn: '2028-01-01' }, plan, 10)).toEqual(['outside-plan']);
  for (const day of [plan.startsOn, plan.endsOn])
    expect(obstaclesOf({ ...passed, finishedOn: day }, plan, 10)).toEqual([]);
});

test('a paper is handed over within twenty working days, days of rest left out', () => {
  // 25 December and 1 January are days of rest (LFT 74)
  expect(deliverBy('2026-12-10')).toBe('2027-01-11');
  expect(deliverBy('2026-11-27')).toBe(addWorkingDays('2026-11-27', 20));
});

test('a plan lasts two years at the most', () => {
  const of = (startsOn: string, endsOn: string) => planProblem({ startsOn, endsOn });
  expect(of('2026-03-01', '2028-02-29')).toBeNull();
  expect(of('2026-03-01', '2028-03-01')).toBe('long');
  expect(of('2026-03-01', '2026-02-28')).toBe('order');
  expect(of('2026-03-01', '2026-03-01')).toBeNull();
});

test('each year of a plan has its list, the last part of one too', () => {
  expect(planYears(plan).map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-12-31'],
    ['2027-01-01', '2027-12-31'],
  ]);
  const [short, ...more] = planYears({ startsOn: '2026-02-01', endsOn: '2026-06-30' });
  expect([short, more]).toEqual([
    { from: '2026-02-01', to: '2026-06-30', listBy: addWorkingDays('2026-06-30', 60) },
    [],
  ]);
  expect(planYears({ startsOn: '2024-02-29', endsOn: '2026-02-27' }).map(({ from, to }) => [from, to])).toEqual([
    ['2024-02-29', '2025-02-27'],
    ['2025-02-28', '2026-02-27'],
  ]);
});

test('a paper is kept for a year', () => {
  const issued = new Date('2026-01-15T18:00:00Z');
  expect(mustBeKept(issued, new Date('2027-01-14T18:00:00Z'))).toBe(true);
  expect(mustBeKept(issued, new Date('2027-01-15T18:00:00Z'))).toBe(false);
});

test('the catalogues are those of the form: eleven areas with their sub-areas, nine subject areas', () => {
  expect([occupationAreas.length, new Set(occupationKeys).size, subjectAreas.length]).toEqual([
    11,
    occupationKeys.length,
    9,
  ]);
  expect([occupationKeys[0], occupationKeys.at(-1)]).toEqual(['01.1', '11.3']);
  expect(occupationAreas.map(({ parts }) => parts.length)).toEqual([3, 5, 4, 6, 9, 5, 8, 3, 4, 5, 3]);
});
