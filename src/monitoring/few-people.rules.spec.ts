import { bandOf, groupsShown, shareOf } from './few-people.rules.js';

const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `p${from + at}`);

test.each([
  [0, 'under'],
  [9.9, 'under'],
  [10, null],
  [50, null],
  [90, null],
  [90.1, 'over'],
  [100, 'over'],
] as const)('a sensitive share of %d %% is said to be %s', (percent, band) => expect(bandOf(percent)).toBe(band));

test('nothing is said of four people, a whole percentage of five', () => {
  expect(shareOf(2, 4)).toBeNull();
  expect(shareOf(2, 5)).toEqual({ percent: 40 });
  expect(shareOf(2, 6)).toEqual({ percent: 33 });
  expect(shareOf(5, 5)).toEqual({ percent: 100 });
});

test('what would tell how each of them answered is said as a band where it is sensitive', () => {
  expect(shareOf(0, 5, true)).toEqual({ band: 'under' });
  expect(shareOf(20, 20, true)).toEqual({ band: 'over' });
  expect(shareOf(1, 10, true)).toEqual({ percent: 10 });
  expect(shareOf(9, 10, true)).toEqual({ percent: 90 });
  expect(shareOf(0, 4, true)).toBeNull();
});

test('a group of four is not shown, nor one from which four follow', () => {
  const all = { key: 'all', members: people(1, 12) };
  const eight = { key: 'eight', members: people(1, 8) };
  const four = { key: 'four', members: people(9, 12) };
  expect(groupsShown([all, eight, four])).toEqual(new Set(['all']));
  expect(groupsShown([all, { key: 'seven', members: people(1, 7) }])).toEqual(new Set(['all', 'seven']));
});

test('what was shown before counts as known', () => {
  const before = [{ key: 'before', members: people(1, 12) }];
  expect(groupsShown([{ key: 'now', members: people(1, 10) }], before)).toEqual(new Set());
  expect(groupsShown([{ key: 'now', members: people(1, 7) }], before)).toEqual(new Set(['now']));
});
