import { HOUR, MINUTE } from '#libs/clock';
import { isSameName, isTaken, meetingState, timeProblem } from './meeting.rules.js';

const noon = new Date('2026-11-23T18:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const meeting = { startsAt: noon, endsAt: later(HOUR), cancelledAt: null, closedAt: null };

test.each([
  [{}, -1, 'coming'],
  [{}, 0, 'held'],
  [{ closedAt: later(HOUR) }, 2 * HOUR, 'closed'],
  [{ cancelledAt: later(-HOUR) }, 0, 'cancelled'],
] as const)('with %j, %i ms after its begin, it is %s', (changes, ms, state) => {
  expect(meetingState({ ...meeting, ...changes }, later(ms))).toBe(state);
});

test('the code counts around the meeting, not once the minutes are closed', () => {
  expect([-31, -30, 60, 90, 91].map((minute) => isTaken(meeting, later(minute * MINUTE)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(isTaken({ ...meeting, closedAt: noon }, noon)).toBe(false);
  expect(isTaken({ ...meeting, cancelledAt: noon }, noon)).toBe(false);
});

test('a meeting ends after it begins, within half a day', () => {
  expect([HOUR, 0, -1, 13 * HOUR].map((ms) => timeProblem(noon, later(ms)))).toEqual([null, 'order', 'order', 'long']);
});

test('a name is known again without its accents', () => {
  expect(isSameName('José  Núñez', 'jose nunez')).toBe(true);
  expect(isSameName('José Núñez', 'José Nuño')).toBe(false);
});
