import fc from 'fast-check';
import type { WantedReminder } from './reminder.types.js';
import { changedOffsets, problemWith, timelyReminders } from './schedule.rules.js';

const limits = { days: [7, 14], min: 1, max: 90, most: 3 };
const now = new Date('2026-11-23T16:00:00Z');
const at = (days: number) => new Date(now.getTime() + days * 86_400_000);
const wish = (dueAt: Date, changes: Partial<WantedReminder> = {}): WantedReminder => ({
  kind: 'k',
  to: { userId: 'u', email: 'ana@a.example', name: 'Ana', locale: 'es' },
  dueAt,
  ...changes,
});

describe('a change of days', () => {
  test.each([
    ['none at all', [], { code: 'none' }],
    ['before the first that makes sense', [0], { code: 'outside', min: 1, max: 90 }],
    ['after the last', [7, 91], { code: 'outside', min: 1, max: 90 }],
    ['half a day', [7.5], { code: 'outside', min: 1, max: 90 }],
    ['no number', [Number.NaN], { code: 'outside', min: 1, max: 90 }],
    ['one day twice', [7, 14, 7], { code: 'twice' }],
    ['too many', [1, 2, 3, 4], { code: 'many', most: 3 }],
    ['as many as there may be, in any order', [90, 1, 7], null],
  ])('%s', (_what, days, problem) => {
    expect(problemWith(days, limits)).toEqual(problem);
  });

  test('keeps since when the days that stay have counted, and counts new ones from now', () => {
    const before = [
      { days: 7, since: null },
      { days: 14, since: at(-3) },
    ];
    expect(changedOffsets(before, [30, 14, 3], now)).toEqual([
      { days: 3, since: now },
      { days: 14, since: at(-3) },
      { days: 30, since: now },
    ]);
  });
});

describe('a wish', () => {
  const offsets = () => [
    { days: 3, since: now },
    { days: 7, since: null },
  ];

  test('of a day that is new in the schedule counts only when its instant is still to come', () => {
    const desired = [wish(at(-1), { offset: 3 }), wish(at(1), { offset: 3 }), wish(at(-1), { offset: 7 })];
    expect(timelyReminders(desired, offsets)).toEqual(desired.slice(1));
  });

  test('about something that happened before somebody came is not for them', () => {
    const since = (day: number) => ({ to: { ...wish(now).to, since: at(day) } });
    const desired = [wish(now, since(1)), wish(now, since(0)), wish(now, since(-1)), wish(now)];
    expect(timelyReminders(desired, offsets)).toEqual(desired.slice(1));
  });

  test('never begins, by a change of days, for an instant that has passed', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: -40, max: 40 }), (before, after, anchor) => {
        const first = before.map((day) => ({ days: day, since: null }));
        const changed = changedOffsets(first, after, now);
        const desired = after.map((offset) => wish(at(anchor + offset), { offset }));
        const timely = timelyReminders(desired, () => changed);
        const late = timely.filter(({ dueAt }) => dueAt < now).map(({ offset }) => offset!);
        expect(late.every((offset) => before.includes(offset))).toBe(true);
        expect(timely.filter(({ dueAt }) => dueAt >= now)).toEqual(desired.filter(({ dueAt }) => dueAt >= now));
      }),
    );
  });
});
