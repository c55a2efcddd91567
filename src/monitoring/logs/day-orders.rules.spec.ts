import { faultOf, isUnmended, textToMend } from './day-orders.rules.js';

const either = faultOf({ column: 'happenedOn', kind: 'either-order', rows: [2], row: 3 });
const slip = faultOf({ column: 'happenedOn', kind: 'month-first', rows: [2], row: 2 });

test('a doubtful day names the row with the month first, where that explains it', () => {
  expect(either).toEqual({ field: 'happenedOn', problem: { key: 'logs.problem.either-order', params: { row: 3 } } });
  expect(slip).toEqual({ field: 'happenedOn', problem: { key: 'logs.problem.month-first', params: {} } });
});

test.each([either, slip])('in the file of faults it carries a question mark, and no other text does', (fault) => {
  const text = textToMend('3/4/2026', 'happenedOn', [fault]);
  expect(text).toBe('3/4/2026 ?');
  expect(isUnmended(text)).toBe(true);
  expect(textToMend('3/4/2026', 'contactOn' as never, [fault])).toBe('3/4/2026');
  expect(textToMend('3/4/2026', 'happenedOn', [])).toBe('3/4/2026');
});

test.each(['3/4/2026', '3-abr-2026', '', '?'])('%j carries none', (text) => expect(isUnmended(text)).toBe(false));
