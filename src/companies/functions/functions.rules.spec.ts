import { assignedOf, type FunctionCounts, personFunctions, problemOf, valueOf } from './functions.rules.js';

const counts: FunctionCounts = { hr: 1, direction: 2, managers: 3, hiring: 2 };
const lucia = { userId: 'l', function: 'hr' } as const;

test('a record is kept when it counts everybody it names, and no more than work there', () => {
  expect(problemOf(counts, [lucia, { userId: 'm', function: 'managers' }], 10)).toBeNull();
  expect(problemOf(counts, [lucia], 2)).toEqual({ kind: 'more-than-people', function: 'managers' });
  const two = [lucia, { userId: 'm', function: 'hr' } as const];
  expect(problemOf(counts, two, 10)).toEqual({ kind: 'fewer-than-named', function: 'hr', named: 2 });
  expect(problemOf({ hr: 0, direction: 0, managers: 0, hiring: 0 }, [], 1)).toBeNull();
});

test('a person with a function comes back from a form as it went there; anything else is dropped', () => {
  for (const name of personFunctions) {
    expect(assignedOf(valueOf({ userId: 'l', function: name }))).toEqual({ userId: 'l', function: name });
  }
  expect(['', 'hr', 'hr:', 'boss:l', ':l'].map(assignedOf)).toEqual([null, null, null, null, null]);
});
