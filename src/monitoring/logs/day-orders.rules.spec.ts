import { DayOrders } from './day-orders.rules.js';

const doubts = (...days: string[]) => {
  const orders = new DayOrders('actividades');
  days.forEach((happenedOn, at) => orders.note({ row: at + 2, raw: { happenedOn } }));
  return orders.doubts().map(({ rows, fault: { field, problem } }) => ({ field, rows, ...problem }));
};

test.each([
  ['nothing says that the month is first', ['3/4/2026', '25/4/2026', '2026-12-31', '']],
  ['there is nothing to read', []],
])('no day is doubtful where %s', (_, days) => expect(doubts(...days)).toEqual([]));

test('where the month can only be first, all that could be read either way are', () => {
  expect(doubts('3/4/2026', '10/15/2026', '4/4/2026', '5/6/2026', '11/16/2026')).toEqual([
    { field: 'happenedOn', rows: [2, 5], key: 'logs.problem.either-order', params: { row: 3 } },
  ]);
});

test('where the day can only be first elsewhere, the other order alone is', () => {
  expect(doubts('3/4/2026', '10/15/2026', '25/4/2026')).toEqual([
    { field: 'happenedOn', rows: [3], key: 'logs.problem.month-first', params: {} },
  ]);
});
