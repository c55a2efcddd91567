import {
  classOf,
  criteria,
  disputed,
  isWritable,
  lookBy,
  naming,
  practiceStates,
  reviewBy,
  settled,
  slugOf,
  stateWhenDecided,
  stateWhenSent,
  type Verdicts,
} from './practice.rules.js';

/** All sixteen ways of judging four criteria. */
const all: readonly Verdicts[] = Array.from(
  { length: 2 ** criteria.length },
  (_, bits) =>
    Object.fromEntries(criteria.map((criterion, at) => [criterion, (bits & (1 << at)) !== 0])) as Record<
      (typeof criteria)[number],
      boolean
    >,
);
const met = (verdicts: Verdicts) => criteria.filter((criterion) => verdicts[criterion]).length;

test('of the sixteen ways one is good, four are promising, eleven go back', () => {
  const classes = all.map((verdicts) => [met(verdicts), classOf(verdicts)]);
  expect(classes.filter(([, found]) => found === 'good')).toEqual([[4, 'good']]);
  expect(classes.filter(([, found]) => found === 'promising')).toEqual(Array(4).fill([3, 'promising']));
  expect(classes.filter(([, found]) => found === 'returned')).toHaveLength(11);
});

test('two who agree need no third; on what they differ the third alone decides: every pair of reviewers and every third', () => {
  let cases = 0;
  for (const first of all) {
    for (const second of all) {
      const open = disputed(first, second);
      expect(open).toEqual(criteria.filter((criterion) => first[criterion] !== second[criterion]));
      expect(settled(first, second, null)).toEqual(open.length === 0 ? first : null);
      for (const third of all) {
        const said = settled(first, second, Object.fromEntries(open.map((criterion) => [criterion, third[criterion]])));
        for (const criterion of criteria) {
          // the majority of three, which on a criterion without dispute is what both said
          const votes = [
            first[criterion],
            second[criterion],
            open.includes(criterion) ? third[criterion] : first[criterion],
          ];
          expect(said![criterion]).toBe(votes.filter(Boolean).length >= 2);
        }
        // the order of the two makes no difference
        expect(classOf(settled(second, first, third)!)).toBe(classOf(said!));
        cases += 1;
      }
      if (open.length > 0) {
        const [missing, ...rest] = open;
        const partly = Object.fromEntries(rest.map((criterion) => [criterion, true]));
        expect(settled(first, second, partly)).toBeNull();
        expect(missing).toBeDefined();
      }
    }
  }
  expect(cases).toBe(4096);
});

test('what is public stays public while it is looked at again, and goes only when it is not met', () => {
  expect(practiceStates.map(stateWhenSent)).toEqual(['submitted', 'submitted', 'published', 'submitted', 'submitted']);
  expect((['good', 'promising', 'returned'] as const).map(stateWhenDecided)).toEqual([
    'published',
    'published',
    'returned',
  ]);
  expect(practiceStates.filter((state) => isWritable(state, false))).toEqual(['draft', 'published', 'returned']);
  expect(practiceStates.filter((state) => isWritable(state, true))).toEqual([]);
});

test('days: looked at again within 24 months, judged in 20 working days', () => {
  expect(lookBy(new Date('2026-11-23T12:00:00Z'))).toBe('2028-11-23');
  expect(reviewBy(new Date('2026-11-23T18:00:00Z'))).toBe('2026-12-21');
});

test('an address is made of the title', () => {
  expect(slugOf('¡Entrevistas sin prejuicios, en español y creole!')).toBe(
    'entrevistas-sin-prejuicios-en-espanol-y-creole',
  );
  expect(slugOf('¡Entrevistas sin prejuicios, en español y creole!', 3)).toMatch(/-3$/);
  expect(slugOf('¿?')).toBe('practica');
  expect(slugOf('Entrevistas sin prejuicios para personas que acaban de llegar a Guadalajara')).toBe(
    'entrevistas-sin-prejuicios-para-personas-que-acaban-de',
  );
});

test('an anonymous practice does not name its institution in any other field', () => {
  const text = {
    institution: 'Agave Azul',
    title: 'Bienvenida',
    description: 'En AGAVE  azúl recibimos',
    problem: 'Agave',
    replicable: '',
    impact: 'agaveazul',
    results: 'con agave, azul',
    sustainability: '',
  };
  expect(naming(text)).toEqual(['description', 'results']);
});
