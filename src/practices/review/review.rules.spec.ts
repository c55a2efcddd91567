import { criteria } from '../practice.rules.js';
import { freeSeat, type SeatVerdict, standingOf } from './review.rules.js';

const says = (
  seat: number,
  unmet: readonly string[] = [],
  of: readonly (typeof criteria)[number][] = criteria,
): SeatVerdict[] => of.map((criterion) => ({ seat, criterion, met: !unmet.includes(criterion) }));

test('a review is open until two have judged all four criteria', () => {
  expect(standingOf([])).toEqual({ kind: 'open' });
  expect(standingOf([...says(1), ...says(2).slice(1)])).toEqual({ kind: 'open' });
  expect(standingOf([...says(1), ...says(2)])).toEqual({ kind: 'decided', class: 'good' });
});

test('a third judges exactly what two differ on', () => {
  const both = [...says(1, ['results']), ...says(2, ['impact'])];
  expect(standingOf(both)).toEqual({ kind: 'disputed', criteria: ['impact', 'results'] });
  expect(standingOf([...both, ...says(3, [], ['impact'])])).toMatchObject({ kind: 'disputed' });
  expect(standingOf([...both, ...says(3, [], ['impact', 'results'])])).toEqual({ kind: 'decided', class: 'good' });
  expect(standingOf([...both, ...says(3, ['impact'], ['impact', 'results'])])).toEqual({
    kind: 'decided',
    class: 'promising',
  });
  expect(standingOf([...both, ...says(3, ['impact', 'results'], ['impact', 'results'])])).toEqual({
    kind: 'decided',
    class: 'returned',
  });
});

test('seats are taken in order, the third only after a dispute', () => {
  expect([freeSeat([], false), freeSeat([2], false), freeSeat([1, 2], false), freeSeat([1, 2], true)]).toEqual([
    1,
    1,
    null,
    3,
  ]);
});
