import Holidays from 'date-holidays';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  daysBetween,
  endOfDay,
  instantOf,
  isWorkingDay,
  restDays,
  workingDaysBetween,
} from './index.js';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2010-01-01', count));

test('2026 has the seven days of article 74', () => {
  expect(restDays(2026).map(({ day, fraction }) => `${day} ${fraction}`)).toEqual([
    '2026-01-01 I',
    '2026-02-02 II',
    '2026-03-16 III',
    '2026-05-01 IV',
    '2026-09-16 V',
    '2026-11-16 VI',
    '2026-12-25 VIII',
  ]);
});

test('the change of the federal executive is a day of rest every six years, on 1 October since 2024', () => {
  const change = (year: number) => restDays(year).find(({ fraction }) => fraction === 'VII')?.day;
  expect([2018, 2023, 2024, 2025, 2030, 2036].map(change)).toEqual([
    '2018-12-01',
    undefined,
    '2024-10-01',
    undefined,
    '2030-10-01',
    '2036-10-01',
  ]);
});

test('all but the change of the executive agrees with an independent calendar for thirty years', () => {
  const calendar = new Holidays('MX');
  for (let year = 2010; year < 2040; year += 1) {
    const expected = calendar
      .getHolidays(year)
      .filter(({ type, name }) => type === 'public' && !name.startsWith('Transmisión'))
      .map(({ date }) => date.slice(0, 10));
    expect(
      restDays(year)
        .filter(({ fraction }) => fraction !== 'VII')
        .map(({ day }) => day),
    ).toEqual(expected);
  }
});

test('weekends and days of rest are no working days', () => {
  expect(isWorkingDay('2026-11-13')).toBe(true);
  for (const day of ['2026-11-14', '2026-11-15', '2026-11-16', '2026-12-25', '2030-10-01']) {
    expect(isWorkingDay(day)).toBe(false);
  }
  expect(isWorkingDay('2030-12-02')).toBe(true);
});

test('working days are counted over a long weekend', () => {
  expect(addWorkingDays('2026-11-13', 1)).toBe('2026-11-17');
  expect(addWorkingDays('2026-11-17', -1)).toBe('2026-11-13');
  expect(addWorkingDays('2026-11-14', 0)).toBe('2026-11-17');
  expect(addWorkingDays('2026-12-24', 6)).toBe('2027-01-05');
  expect(workingDaysBetween('2026-11-13', '2026-11-17')).toBe(1);
  expect(workingDaysBetween('2026-11-17', '2026-11-13')).toBe(-1);
});

test('adding working days and counting them are inverse', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
      const start = addWorkingDays(day, 0);
      return workingDaysBetween(start, addWorkingDays(start, count)) === count;
    }),
  );
});

test('months later keeps the day or takes the last of the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-11-23', 24)).toBe('2028-11-23');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});

test('days in between and days later are inverse', () => {
  fc.assert(fc.property(days, days, (from, to) => addDays(from, daysBetween(from, to)) === to));
});

test('the day in Mexico City is six hours behind, all year', () => {
  expect(dayOf(new Date('2026-07-01T05:59:59Z'))).toBe('2026-06-30');
  expect(dayOf(new Date('2026-07-01T06:00:00Z'))).toBe('2026-07-01');
  expect(instantOf('2026-07-01', '09:30').toISOString()).toBe('2026-07-01T15:30:00.000Z');
  expect(instantOf('2026-12-24').toISOString()).toBe('2026-12-24T06:00:00.000Z');
});

test('before 2022 summers were five hours behind', () => {
  expect(instantOf('2019-07-01', '09:30').toISOString()).toBe('2019-07-01T14:30:00.000Z');
});

test('a day is over at midnight', () => {
  expect(endOfDay(new Date('2026-03-12T18:00:30Z')).toISOString()).toBe('2026-03-13T06:00:00.000Z');
});

test('an instant falls on the day it was made from', () => {
  fc.assert(fc.property(days, (day) => dayOf(instantOf(day, '12:00')) === day));
});

test('what is no day or no time is refused', () => {
  for (const day of ['2026-02-30', '2026-13-01', 'hoy', '', '2026-1-1'])
    expect(() => addDays(day, 1)).toThrow(RangeError);
  expect(() => instantOf('2026-02-03', '25:00')).toThrow(RangeError);
});
