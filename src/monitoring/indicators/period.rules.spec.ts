import { isToClose, isWithin, periodBefore, periodNamed, periodOf, periodsToClose } from './period.rules.js';

test.each([
  ['2026-11-23', 'month', '2026-11', '2026-11-01', '2026-12-01'],
  ['2026-11-23', 'quarter', '2026-Q4', '2026-10-01', '2027-01-01'],
  ['2026-06-30', 'half', '2026-H1', '2026-01-01', '2026-07-01'],
  ['2026-12-31', 'year', '2026', '2026-01-01', '2027-01-01'],
] as const)('%s in a %s is %s', (day, frequency, key, startsOn, endsBefore) => {
  const period = periodOf(day, frequency);
  expect(period).toEqual({ key, frequency, startsOn, endsBefore });
  expect(periodNamed(key)).toEqual(period);
});

test.each(['', '2026-Q5', '2026-13', '2026-00', '1999', '2026-H3', 'x'])('%j is none', (key) =>
  expect(periodNamed(key)).toBeNull(),
);

test('a period is closed ten days after its end', () => {
  const quarter = periodOf('2026-08-01', 'quarter');
  expect(isToClose(quarter, '2026-10-10')).toBe(false);
  expect(isToClose(quarter, '2026-10-11')).toBe(true);
  expect(periodsToClose('2026-01-15', '2026-11-23', 'quarter').map(({ key }) => key)).toEqual([
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ]);
  expect(periodBefore(periodOf('2026-01-15', 'month')).key).toBe('2025-12');
  expect(isWithin(periodOf('2026-08-01', 'month'), quarter)).toBe(true);
  expect(isWithin(periodOf('2026-08-01', 'year'), quarter)).toBe(false);
});
