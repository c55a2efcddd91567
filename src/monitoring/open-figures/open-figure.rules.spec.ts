import fc from 'fast-check';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { isToPublish, type PublishedFigure } from './open-figure.rules.js';

test('no two figures that were ever published differ by one to four cases', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), (steps) => {
      let counted = 0;
      let before: PublishedFigure | null = null;
      const published = [0];
      for (const step of steps) {
        counted += step;
        const figure = { measure: 'refusals', counted, value: counted } as const;
        if (!isToPublish(figure, before)) continue;
        before = { ...figure, publishedOn: '2026-11-23' };
        published.push(counted);
      }
      for (const one of published)
        for (const other of published) expect(one === other || Math.abs(one - other) >= LEAST_PEOPLE).toBe(true);
    }),
  );
});

const figure = (counted: number, value: number | null = 3) => ({ measure: 'refusals' as const, counted, value });
const published = (counted: number): PublishedFigure => ({
  measure: 'refusals',
  counted,
  value: 3,
  publishedOn: '2026-11-23',
});

test.each([
  [4, null, false],
  [5, null, true],
  [9, 5, false],
  [10, 5, true],
  [5, 5, false],
  // cases may be taken back
  [6, 10, false],
  [5, 10, true],
])('of %i cases, with %j published before: %s', (counted, before, expected) => {
  expect(isToPublish(figure(counted), before === null ? null : published(before))).toBe(expected);
});

test('a median that there is not is not published', () => {
  expect(isToPublish(figure(9, null), null)).toBe(false);
  expect(isToPublish(figure(9, 0), null)).toBe(true);
});

test.each([
  [[9], true],
  [[14], true],
  [[4], true],
  [[10], false],
  [[5], false],
  [[9, 14], true],
  [[9, 12], false],
])('nine cases beside indicators of %j: %s', (besides, expected) => {
  expect(isToPublish(figure(9), null, besides)).toBe(expected);
});
