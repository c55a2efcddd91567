import { setTimeout as sleep } from 'node:timers/promises';
import { describeShared, loaded } from './shared.js';

describeShared('second', () => {
  test('finds the process as it was', () => {
    expect(process.env['LEFT_BY_FIRST']).toBeUndefined();
    expect(Math.random()).toBeLessThan(1);
    expect(Date.now()).toBeGreaterThan(1_000_000);
  });
  test('shares modules with the first', () => {
    expect(++loaded.times).toBe(2);
  });
  test.each([1, 2])('row %i', (row) => expect(row).toBeGreaterThan(0));
  test.skip('is skipped', () => expect(1).toBe(2));
  test('fails', () => expect(1).toBe(2));
  test('takes too long', () => sleep(2_000), 50);
});

describe('a block run twice at most', () => {
  jest.retryTimes(1, { entireDescribe: true } as object);
  let runs = 0;
  beforeAll(() => void runs++);
  test('finds what its hooks made on the second run', () => expect(runs).toBe(2));
});
