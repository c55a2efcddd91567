import { areOver, isLow, LOW_BYTES, QUIET_MILLIS } from './storage-alarm.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const seen = (millis: number) => new Date(now.getTime() - millis);

test('little room is less than 1 GB; where nobody can know, it is none', () => {
  expect([0, LOW_BYTES - 1, LOW_BYTES, null].map(isLow)).toEqual([true, true, false, false]);
  expect(LOW_BYTES).toBe(1_000_000_000);
});

test('a trouble is over once it was not seen for ten minutes, little room as soon as there is more', () => {
  const full = { trouble: 'full' as const, lastSeen: seen(QUIET_MILLIS) };
  const stillFull = { trouble: 'read-only' as const, lastSeen: seen(QUIET_MILLIS - 1) };
  const low = { trouble: 'low' as const, lastSeen: seen(0) };
  expect(areOver([full, stillFull, low], LOW_BYTES, now)).toEqual([full, low]);
  expect(areOver([full, stillFull, low], LOW_BYTES - 1, now)).toEqual([full]);
  expect(QUIET_MILLIS).toBe(600_000);
});
