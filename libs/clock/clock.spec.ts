import { DAY, FixedClock, HOUR, SystemClock } from './index.js';

test('the system clock tells the time of the machine', () => {
  const before = Date.now();
  const told = new SystemClock().now().getTime();
  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(Date.now());
});

test('a fixed clock stands still until it is moved', () => {
  const clock = new FixedClock('2026-03-02T15:00:00Z');
  expect(clock.now()).toEqual(clock.now());
  clock.advance(2 * DAY - HOUR);
  expect(clock.now().toISOString()).toBe('2026-03-04T14:00:00.000Z');
  clock.set(new Date('2027-01-01T00:00:00Z'));
  expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
});

test('nobody can move a fixed clock through the date it gave', () => {
  const clock = new FixedClock('2026-03-02T15:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.now().getUTCFullYear()).toBe(2026);
});

test('a fixed clock refuses a date that is none', () => {
  expect(() => new FixedClock('mañana')).toThrow(RangeError);
  expect(() => new FixedClock('2026-01-01').advance(Number.NaN)).toThrow(RangeError);
});
