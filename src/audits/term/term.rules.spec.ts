import fc from 'fast-check';
import { addDays, dayOf, isWorkingDay } from '#libs/mexico';
import { decideBy, type Pause, pausedDays } from './term.rules.js';

const at = (day: string, time = '16:00'): Date => new Date(`${day}T${time}:00Z`);
const pause = (from: string, to: string | null): Pause => ({ fromAt: at(from), toAt: to === null ? null : at(to) });
const now = at('2026-11-20');

describe('the day by which a case is decided', () => {
  it('is thirty working days after the submission, without days of rest', () => {
    // from Monday 2 November 2026: 16 November and 25 December are no working days (LFT 74)
    expect(decideBy(at('2026-11-02'), [], now)).toBe('2026-12-15');
    expect(decideBy(at('2026-11-30'), [], now)).toBe('2027-01-13');
  });

  it('moves by the working days of a pause, not by its weekends', () => {
    expect(decideBy(at('2026-11-02'), [pause('2026-11-05', '2026-11-10')], now)).toBe('2026-12-18');
  });

  it('moves day by day while a pause goes on', () => {
    const open = [pause('2026-11-17', null)];
    expect(decideBy(at('2026-11-02'), open, at('2026-11-17'))).toBe('2026-12-15');
    expect(decideBy(at('2026-11-02'), open, at('2026-11-18'))).toBe('2026-12-16');
    expect(decideBy(at('2026-11-02'), open, at('2026-11-20'))).toBe('2026-12-18');
  });

  it('takes nothing for a pause that ends on the day it began, in the time of Mexico City', () => {
    const sameDay = [{ fromAt: at('2026-11-05', '07:00'), toAt: new Date('2026-11-06T05:00:00Z') }];
    expect(pausedDays(sameDay, at('2026-11-02'), now)).toBe(0);
  });

  it('takes nothing of a pause from before the submission that counts', () => {
    expect(pausedDays([pause('2026-10-01', '2026-10-20')], at('2026-11-02'), now)).toBe(0);
    expect(pausedDays([pause('2026-10-01', '2026-11-04')], at('2026-11-02'), now)).toBe(2);
  });

  it('counts each working day of any pauses once, whatever their order and overlap', () => {
    const day = fc.integer({ min: 0, max: 90 }).map((n) => addDays('2026-09-01', n));
    const pauses = fc.array(
      fc.tuple(day, day).map(([a, b]) => pause(a < b ? a : b, a < b ? b : a)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pauses, day, (some, from) => {
        let expected = 0;
        for (let one = addDays(from, 1); one < '2027-01-01'; one = addDays(one, 1)) {
          const paused = some.some(({ fromAt, toAt }) => dayOf(fromAt) < one && one <= dayOf(toAt!));
          if (paused && isWorkingDay(one)) expected += 1;
        }
        expect(pausedDays(some, at(from), now)).toBe(expected);
      }),
    );
  });
});
