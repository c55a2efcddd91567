import fc from 'fast-check';
import { answersOf, dueIn, indexOf, statementOrder, statements, subscaleOf } from './survey.rules.js';

const wished = Object.fromEntries(statements.map(({ id, reversed }) => [id, reversed ? 1 : 5]));
const all = (value: number) => Object.fromEntries(statements.map(({ id }) => [id, value]));

test('the index is 100 for what the course wishes for, 50 in the middle, 0 for the opposite', () => {
  expect(indexOf(wished)).toBe(100);
  expect(indexOf(all(3))).toBe(50);
  expect(indexOf(Object.fromEntries(Object.entries(wished).map(([id, value]) => [id, 6 - value])))).toBe(0);
  // agreeing with everything is neither: half of the statements are reversed
  expect(indexOf(all(5))).toBe(50);
});

test('one or two left open count as the mean of the others, three give no index', () => {
  const without = (...ids: string[]) => Object.fromEntries(Object.entries(wished).filter(([id]) => !ids.includes(id)));
  expect(indexOf(without('T01', 'T02'))).toBe(100);
  expect(indexOf(without('T01', 'T02', 'T03'))).toBeNull();
  expect(subscaleOf('closeness', wished)).toBe(100);
  expect(subscaleOf('closeness', without('T09'))).toBeNull();
  expect(subscaleOf('capability', without('T09'))).toBe(100);
});

test('takes what answers a statement, and nothing else', () => {
  expect(
    answersOf({ T01: '5', T02: '0', T03: '6', T04: '', T05: ['3'], T06: 3, T07: '1 ', T11: '1', phase: '1' }),
  ).toEqual({ T01: 5 });
});

test('is due before anything was read and after passing', () => {
  expect(dueIn({ state: 'enrolled', read: [] })).toBe('before');
  expect(dueIn({ state: 'in-progress', read: ['A1'] })).toBeNull();
  expect(dueIn({ state: 'completed', read: ['A1'] })).toBe('after');
});

test('shows each statement once, in an order of its own', () => {
  fc.assert(
    fc.property(fc.uuid(), (seed) => {
      expect([...statementOrder(seed)].sort()).toEqual(statements.map(({ id }) => id));
      expect(statementOrder(seed)).toEqual(statementOrder(seed));
    }),
  );
  expect(new Set(Array.from({ length: 50 }, (_, n) => statementOrder(`p${n}`)[0])).size).toBeGreaterThan(4);
});
