import { isReportable, LEAST_REPORTS, shownCell } from './first-pay.rules.js';

const cell = (accepted: number, refused: number, lastOn = '2026-11-20') => ({
  bank: 'bbva',
  document: 'constancia-de-comar',
  accepted,
  refused,
  lastOn,
});

test('a cell shows no result of fewer than five reports, and its date by the quarter', () => {
  expect(LEAST_REPORTS).toBe(5);
  expect(shownCell(undefined)).toEqual({ kind: 'none' });
  expect(shownCell(cell(0, 0))).toEqual({ kind: 'none' });
  for (const few of [cell(1, 0), cell(0, 4), cell(2, 2)])
    expect(shownCell(few)).toEqual({ kind: 'few', year: 2026, quarter: 4 });
  expect(shownCell(cell(3, 2))).toEqual({ kind: 'known', accepted: 3, of: 5, year: 2026, quarter: 4 });
  expect(shownCell(cell(0, 9, '2026-03-31'))).toEqual({ kind: 'known', accepted: 0, of: 9, year: 2026, quarter: 1 });
});

test('a day is reported that was within the last year, not one to come', () => {
  for (const [day, may] of [
    ['2026-11-29', true],
    ['2025-11-29', true],
    ['2025-11-28', false],
    ['2026-11-30', false],
    ['2099-01-01', false],
  ] as const)
    expect([day, isReportable(day, '2026-11-29')]).toEqual([day, may]);
});
