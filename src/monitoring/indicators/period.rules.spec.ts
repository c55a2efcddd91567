import {
  isFrequency,
  isToClose,
  isWithin,
  periodBefore,
  periodNamed,
  periodOf,
  periodsToClose,
} from './period.rules.js';

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

test.each(['', '2026-Q5', '2026-Q0', '2026-13', '2026-00', '1999', '2026-H3', 'x', 'x2026', '2026x', '2026-Q12'])(
  '%j is none',
  (key) => expect(periodNamed(key)).toBeNull(),
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

test.each([
  ['2026-02-28', 'quarter', '2026-Q1', '2026-01-01', '2026-04-01'],
  ['2026-03-31', 'quarter', '2026-Q1', '2026-01-01', '2026-04-01'],
  ['2026-04-01', 'quarter', '2026-Q2', '2026-04-01', '2026-07-01'],
  ['2026-07-01', 'half', '2026-H2', '2026-07-01', '2027-01-01'],
  ['2026-09-30', 'month', '2026-09', '2026-09-01', '2026-10-01'],
  ['2026-10-01', 'month', '2026-10', '2026-10-01', '2026-11-01'],
] as const)('%s in a %s is %s', (day, frequency, key, startsOn, endsBefore) => {
  expect(periodOf(day, frequency)).toEqual({ key, frequency, startsOn, endsBefore });
  expect(periodNamed(key)).toEqual({ key, frequency, startsOn, endsBefore });
});

test('a period lies in itself, and in none that begins later or ends before', () => {
  const [half, quarter] = [periodOf('2026-08-01', 'half'), periodOf('2026-08-01', 'quarter')];
  expect([isWithin(half, half), isWithin(quarter, half), isWithin(half, quarter)]).toEqual([true, true, false]);
  expect(isWithin(quarter, periodOf('2026-11-01', 'quarter'))).toBe(false);
});

test('figures are told by four lengths of time', () => {
  expect(['month', 'quarter', 'half', 'year', 'week', '', null].map(isFrequency)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
