import { FEED_GUESSES, FEED_READS, FEED_REFRESH_MINUTES, feedWindow, MAX_FEED_EVENTS } from './feed.rules.js';

test('a feed goes a year back, and lists what was cancelled for two months', () => {
  expect(feedWindow(new Date('2026-11-23T16:00:00Z'))).toEqual({
    ended: new Date('2025-11-23T16:00:00Z'),
    cancelled: new Date('2026-09-24T16:00:00Z'),
  });
  expect(MAX_FEED_EVENTS).toBe(1000);
});

test('programs read it hourly; in ten minutes a person may read it sixty times, and a client guess thirty', () => {
  expect(FEED_REFRESH_MINUTES).toBe(60);
  expect([FEED_READS, FEED_GUESSES].map(({ points, seconds }) => [points, seconds])).toEqual([
    [60, 600],
    [30, 600],
  ]);
});
