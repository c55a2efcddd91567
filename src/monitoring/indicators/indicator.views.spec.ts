import { correctionShapes, pointsOf } from './indicator.views.js';
import type { CorrectionRow, FigureRow } from './figures.queries.js';
import type { Feed, IndicatorSheet } from './sheet.rules.js';

const sheet = (feed: Partial<Feed>) =>
  ({
    id: 'IN-E4',
    feed: { query: 'x', unit: 'share', protects: 'person', isStock: false, by: [], ...feed },
  }) as unknown as IndicatorSheet;
const figure = (count: number, numerator: number, more: Partial<FigureRow> = {}): FigureRow => ({
  indicator: 'IN-E4',
  period: '2026-Q3',
  startsOn: '2026-07-01',
  numerator,
  denominator: count,
  count,
  median: null,
  isDraft: false,
  withheld: null,
  at: new Date('2026-10-11T10:00:00Z'),
  ...more,
});
const correction = (count: number, numerator: number, day: number): CorrectionRow => ({
  period: '2026-Q3',
  numerator,
  denominator: count,
  count,
  median: null,
  reason: 'Llegó en papel',
  foundAt: new Date(Date.UTC(2026, 10, day)),
});

test('of people nothing is shown of a period that is not closed; of companies it is', () => {
  const states = (feed: Partial<Feed>) =>
    pointsOf(sheet(feed), [figure(20, 15), figure(9, 3, { period: '2026-Q4', isDraft: true })]).map(
      ({ state }) => state,
    );
  expect(states({})).toEqual(['shown', 'open']);
  expect(states({ protects: 'company' })).toEqual(['shown', 'shown']);
});

test('a sensitive share is told by five points, at its ends as a band, and never of how many', () => {
  const shown = pointsOf(sheet({ isSensitive: true }), [
    figure(31, 21),
    figure(31, 31),
    figure(31, 1),
    figure(4, 2),
  ]).map(({ state, value, numerator, denominator }) => [state, value, numerator, denominator]);
  expect(shown).toEqual([
    ['shown', 70, null, null],
    ['high', null, null, null],
    ['low', null, null, null],
    ['few', null, null, null],
  ]);
});

test('a median is told without the sum that it is no part of', () => {
  const [point] = pointsOf(sheet({ unit: 'median' }), [figure(31, 400, { median: 12 })]);
  expect(point).toMatchObject({ state: 'shown', value: 12, numerator: null, denominator: null });
});

test('a correction that differs from the frozen figure or an earlier correction by fewer than five is hidden', () => {
  const rows = [
    // newest first: 31 is far from the frozen 20, and near to the 28 that was shown before
    correction(31, 20, 24),
    correction(28, 20, 23),
    // as many, of whom one answered otherwise
    correction(20, 14, 22),
  ];
  expect(correctionShapes(sheet({}), rows, [figure(20, 15)]).map(({ shown }) => shown.state)).toEqual([
    'near',
    'shown',
    'near',
  ]);
  expect(correctionShapes(sheet({ protects: 'none' }), rows, [figure(20, 15)]).map(({ shown }) => shown.state)).toEqual(
    ['shown', 'shown', 'shown'],
  );
});

test('of a figure that is kept back beside another one neither its point nor a correction is shown', () => {
  const kept = figure(20, 15, { withheld: { whole: true, values: {} } });
  expect(pointsOf(sheet({}), [kept])[0]!.state).toBe('near');
  expect(correctionShapes(sheet({}), [correction(40, 20, 22)], [kept])[0]!.shown.state).toBe('near');
});
