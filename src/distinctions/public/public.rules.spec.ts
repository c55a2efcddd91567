import { GUESSES, KEPT_DISTINCTIONS } from './public.rules.js';

describe('what the public reads', () => {
  test('is kept for ten thousand distinctions, and guessed at sixty times a minute at most', () => {
    expect([KEPT_DISTINCTIONS, GUESSES.points, GUESSES.seconds]).toEqual([10_000, 60, 60]);
  });
});
