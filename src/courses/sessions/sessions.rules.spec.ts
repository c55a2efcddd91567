import fc from 'fast-check';
import { HOUR, MINUTE } from '#libs/clock';
import { attendanceOf, isTaken, nextSeated, type Seat, type SessionTime, timeProblem } from './sessions.rules.js';

const noon = new Date('2026-11-23T18:00:00Z');
const later = (ms: number) => new Date(noon.getTime() + ms);
const session = (id: string, startHour: number, hours = 1, cancelled = false): SessionTime => ({
  id,
  startsAt: later(startHour * HOUR),
  endsAt: later((startHour + hours) * HOUR),
  cancelled,
});

describe('attendance', () => {
  test('is a share of all planned time, sessions to come included, cancelled ones left out', () => {
    const sessions = [session('a', -5, 2), session('b', -2, 1), session('c', 5, 2), session('d', 9, 4, true)];
    expect(attendanceOf(sessions, new Set(['a', 'b']), noon)).toEqual({
      attended: 180,
      planned: 300,
      share: 60,
      reached: false,
      lost: false,
    });
    expect(attendanceOf(sessions, new Set(['a', 'c']), noon)).toMatchObject({ share: 80, reached: true, lost: false });
    expect(attendanceOf(sessions, new Set(['b']), noon)).toMatchObject({ share: 20, reached: false, lost: true });
    expect(attendanceOf([], new Set(), noon)).toMatchObject({ share: 0, reached: false, lost: false });
  });

  test('over a thousand random calendars: reached and lost exclude each other, and lost never comes back', () => {
    const calendar = fc.array(
      fc.record({
        start: fc.integer({ min: -200, max: 200 }),
        length: fc.integer({ min: 1, max: 8 }),
        gone: fc.boolean(),
        cancelled: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1, max: 300 }), (drawn, wait) => {
        const sessions = drawn.map(({ start, length, cancelled }, at) => session(String(at), start, length, cancelled));
        const present = new Set(drawn.flatMap(({ gone }, at) => (gone ? [] : [String(at)])));
        const now = attendanceOf(sessions, present, noon);
        const then = attendanceOf(sessions, present, later(wait * HOUR));
        expect(now.reached && now.lost).toBe(false);
        expect(now.share).toBeLessThanOrEqual(100);
        if (now.lost) expect(then.lost).toBe(true);
        const whole = attendanceOf(sessions, new Set(sessions.map(({ id }) => id)), noon);
        expect(whole.reached).toBe(whole.planned > 0);
        // another way to the same end: every session in the future attended
        const best = new Set([...present, ...sessions.filter(({ endsAt }) => endsAt > noon).map(({ id }) => id)]);
        const most = attendanceOf(sessions, best, noon);
        expect(now.lost).toBe(most.planned > 0 && !most.reached);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('places', () => {
  const seat = (userId: string, minute: number, seated: boolean): Seat => ({
    userId,
    joinedAt: later(minute * MINUTE),
    seatedAt: seated ? noon : null,
  });

  test('go to the first who waits, as many as are free', () => {
    const members = [seat('a', 0, true), seat('c', 3, false), seat('b', 2, false)];
    expect(nextSeated(members, 2)).toEqual(['b']);
    expect(nextSeated(members, 3)).toEqual(['b', 'c']);
    expect(nextSeated(members, 1)).toEqual([]);
    expect(nextSeated(members, 0)).toEqual([]);
  });
});

test('attendance is taken around the session, never of a cancelled one', () => {
  const one = session('a', 1);
  expect([0, 31, 60, 120, 149, 151].map((minute) => isTaken(one, later(minute * MINUTE)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(isTaken({ ...one, cancelled: true }, one.startsAt)).toBe(false);
});

test('a session ends after it begins, within half a day', () => {
  expect(timeProblem(noon, later(HOUR))).toBeNull();
  expect(timeProblem(noon, noon)).toBe('order');
  expect(timeProblem(noon, later(13 * HOUR))).toBe('long');
});
