import { FEED_HEARTBEAT_MS, FEED_RECONNECT_MS, FEED_SILENCE_MS } from './change-feed.rules.js';

test('what is kept until PostgreSQL announces a change is fresh within a second: one heartbeat may be lost, not three', () => {
  expect(FEED_SILENCE_MS).toBeGreaterThan(2 * FEED_HEARTBEAT_MS);
  expect(FEED_SILENCE_MS).toBeLessThan(1_000);
  expect(FEED_RECONNECT_MS).toBe(1_000);
});
