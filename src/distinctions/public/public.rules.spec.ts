import {
  endOfDay,
  FEED_HEARTBEAT_MS,
  FEED_RECONNECT_MS,
  FEED_SILENCE_MS,
  GUESSES,
  KEPT_DISTINCTIONS,
} from './public.rules.js';

describe('what the public reads', () => {
  test('holds until the end of the day in Mexico', () => {
    expect(endOfDay(new Date('2026-03-12T18:00:30Z')).toISOString()).toBe('2026-03-13T06:00:00.000Z');
  });

  test('is fresh within a second: one heartbeat may be lost, not three', () => {
    expect(FEED_SILENCE_MS).toBeGreaterThan(2 * FEED_HEARTBEAT_MS);
    expect(FEED_SILENCE_MS).toBeLessThan(1_000);
    expect(FEED_RECONNECT_MS).toBe(1_000);
  });

  test('is kept for ten thousand distinctions, and guessed at sixty times a minute at most', () => {
    expect([KEPT_DISTINCTIONS, GUESSES.points, GUESSES.seconds]).toEqual([10_000, 60, 60]);
  });
});
