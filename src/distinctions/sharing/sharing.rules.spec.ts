import { BADGE_DENSITY, BADGE_SIZE, PICTURE_FRESH_SECONDS } from './sharing.rules.js';

test('the badge is 340 × 112, drawn at twice that, and fresh within a minute', () => {
  expect([BADGE_SIZE.width, BADGE_SIZE.height, BADGE_DENSITY]).toEqual([340, 112, 2]);
  expect(PICTURE_FRESH_SECONDS).toBe(60);
});
