import fc from 'fast-check';
import { courseFigures, LEAST_PEOPLE, optionFigures, type ProgressCell } from './course-figures.rules.js';

const cell = (people: number, more: Partial<ProgressCell> = {}): ProgressCell => ({
  quarter: '2026-3',
  read: [],
  tried: false,
  completed: false,
  answered: false,
  people,
  ...more,
});
const lessons = ['A1', 'A2'];
const n = (figure: { readonly n: number | null }) => figure.n;

test('counts who began, read, tried and completed, by quarter', () => {
  const figures = courseFigures(
    [
      cell(10),
      cell(9, { read: ['A1'], quarter: '2026-2' }),
      cell(8, { read: lessons, tried: true }),
      cell(20, { read: lessons, tried: true, completed: true }),
    ],
    lessons,
  );
  expect([n(figures.begun), n(figures.completed), n(figures.tried)]).toEqual([47, 20, 28]);
  expect(figures.lessons.map(({ read }) => n(read))).toEqual([37, 28]);
  expect(figures.quarters.map(({ quarter, begun, completed }) => [quarter, n(begun), n(completed)])).toEqual([
    ['2026-2', 9, null],
    ['2026-3', 38, 20],
  ]);
});

test('hides what rests on fewer than five, and what would tell of them by subtraction', () => {
  // three people stopped between the lessons: 20 less 17
  const { lessons: read, begun } = courseFigures([cell(3, { read: ['A1'] }), cell(17, { read: lessons })], lessons);
  expect(n(begun)).toBe(20);
  expect(read.map((one) => one.read)).toEqual([{ n: 20 }, { n: null, why: 'complementary' }]);
  expect(courseFigures([cell(4)], lessons).begun).toEqual({ n: null, why: 'small' });
  // a quarter of four is hidden, and with it the other, which with the total would tell
  const { quarters } = courseFigures([cell(4, { quarter: '2026-2' }), cell(30)], lessons);
  expect(quarters.map((one) => n(one.begun))).toEqual([null, null]);
});

test('nothing that is shown, and no difference of two things shown, rests on fewer than five', () => {
  const anyCell = fc.record({
    quarter: fc.constantFrom('2026-1', '2026-2', null),
    read: fc.subarray(lessons),
    tried: fc.boolean(),
    completed: fc.boolean(),
    answered: fc.boolean(),
    people: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
      const figures = courseFigures(cells, lessons);
      const shown = [
        figures.begun,
        figures.completed,
        figures.tried,
        ...figures.lessons.map(({ read }) => read),
        ...figures.quarters.flatMap(({ begun, completed }) => [begun, completed]),
      ].flatMap((figure) => (figure.n === null ? [] : [figure.n]));
      expect(shown.filter((one) => one < LEAST_PEOPLE)).toEqual([]);
      const total = figures.begun.n;
      if (total === null) return;
      for (const one of shown) expect(total - one === 0 || total - one >= LEAST_PEOPLE).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('the options of a question', () => {
  const of = (...people: number[]) =>
    [
      ...optionFigures(
        people.map((one, at) => ({ option: 'abcd'[at]!, people: one })),
        people.reduce((sum, one) => sum + one, 0),
      ).values(),
    ].map(n);

  test('are shown by how many chose each', () => expect(of(30, 10, 8, 6)).toEqual([30, 10, 8, 6]));
  test('hide a few, and another one with them', () => expect(of(30, 10, 8, 3)).toEqual([30, 10, null, null]));
  test('hide two that are few together with a third', () => expect(of(30, 10, 2, 2)).toEqual([30, null, null, null]));
  test('with enough hidden already, no more is', () => expect(of(30, 10, 3, 3)).toEqual([30, 10, null, null]));
});
