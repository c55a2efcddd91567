import { FEWEST, publicCounts } from './adoption.rules.js';

test.each([
  [0, 0],
  [4, 0],
  [5, 5],
  [9, 5],
  [10, 10],
  [23, 20],
])('%i companies are told as %i', (n, told) => {
  expect(publicCounts({ adopted: n, done: n, works: n })).toEqual({ adopted: told, done: told, works: told });
});

test('no sum, difference or neighbouring day tells of fewer than five companies', () => {
  for (let adopted = 0; adopted <= 40; adopted++) {
    for (let done = 0; done <= adopted; done++) {
      const told = publicCounts({ adopted, done, works: done });
      for (const one of [
        told.adopted,
        told.done,
        told.adopted - told.done,
        publicCounts({ adopted: adopted + 1, done, works: done }).adopted - told.adopted,
      ])
        expect(one % FEWEST).toBe(0);
    }
  }
});
