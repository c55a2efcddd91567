import { runsKeptSince } from './repairs.rules.js';

test('the record of a run is kept for 400 days', () => {
  expect(runsKeptSince(new Date('2026-11-23T16:00:00Z'))).toEqual(new Date('2025-10-19T16:00:00Z'));
});
