import { asksChange, asksSatisfaction, type GroupPhase, nextPhases, ownCodeOf } from './group.rules.js';

test.each([
  ['ROSA7', 'ROSA7'],
  [' ro-sa 7 ', 'ROSA7'],
  ['Ñandú-12', 'NANDU12'],
  ['A1B2', 'A1B2'],
  ['ABCDEFG8', 'ABCDEFG8'],
  ['7ROSAS', '7ROSAS'],
  // too short, too long, letters alone, digits alone
  ['A12', null],
  ['ABCDEFGH9', null],
  ['ROSAS', null],
  ['3312345', null],
  ['', null],
  ['¿?', null],
])('%j as a person’s own code is %j', (typed, code) => expect(ownCodeOf(typed)).toBe(code));

test('a text that nobody types for a code is not looked at', () => {
  expect(ownCodeOf(`ROSA7${' '.repeat(59)}`)).toBe('ROSA7');
  expect(ownCodeOf(`ROSA7${' '.repeat(60)}`)).toBeNull();
});

test.each<[GroupPhase | null, GroupPhase[], GroupPhase[]]>([
  [null, [], ['before', 'after', 'later']],
  ['before', [], ['after', 'later']],
  [null, ['before'], ['after', 'later']],
  ['after', ['before'], ['later']],
  [null, ['after'], ['later']],
  ['later', ['before', 'after'], []],
  [null, ['before', 'after', 'later'], []],
])('with %s open and %j closed, %j may follow', (openPhase, closedPhases, next) => {
  expect(nextPhases({ openPhase, closedPhases })).toEqual(next);
});

test('after the course it is asked for satisfaction, three months later for what changed', () => {
  const phases = ['before', 'after', 'later'] as const;
  expect(phases.map(asksSatisfaction)).toEqual([false, true, false]);
  expect(phases.map(asksChange)).toEqual([false, false, true]);
});
