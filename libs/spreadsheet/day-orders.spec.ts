import { DayOrders } from './day-orders.js';

const doubts = (...days: string[]) => {
  const orders = new DayOrders(['day']);
  days.forEach((day, at) => orders.note(at + 2, () => day));
  return orders.doubts();
};

test.each([
  ['nothing says that the month is first', ['3/4/2026', '25/4/2026', '2026-12-31', '']],
  ['there is nothing to read', []],
  ['the month is first, and no other day could be read either way', ['10/15/2026', '4/4/2026']],
])('no day is doubtful where %s', (_, days) => expect(doubts(...days)).toEqual([]));

test('where the month can only be first, all that could be read either way are', () => {
  expect(doubts('3/4/2026', '10/15/2026', '4/4/2026', '5/6/2026', '11/16/2026')).toEqual([
    { column: 'day', kind: 'either-order', rows: [2, 5], row: 3 },
  ]);
});

test('where the day can only be first elsewhere, the other order alone is', () => {
  expect(doubts('3/4/2026', '10/15/2026', '25/4/2026')).toEqual([
    { column: 'day', kind: 'month-first', rows: [3], row: 3 },
  ]);
});

test('each column has its own order', () => {
  const orders = new DayOrders(['from', 'to']);
  orders.note(2, (column) => (column === 'from' ? '10/15/2026' : '3/4/2026'));
  orders.note(3, (column) => (column === 'from' ? '5/6/2026' : '25/4/2026'));
  expect(orders.doubts()).toEqual([{ column: 'from', kind: 'either-order', rows: [3], row: 2 }]);
});
