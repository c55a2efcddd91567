import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '#libs/mexico';
import { shareOf } from '../few-people.rules.js';
import { consistent, dangersIn, isFavourable, momentOn, moments, windowOf } from './follow-up.rules.js';
import {
  type FollowedHire,
  permanenceAt,
  quartersUntil,
  shownPermanence,
  shownQuestions,
  shownReasons,
} from './permanence.rules.js';

const hire = (id: number, said: FollowedHire['said'], company: FollowedHire['company'] = {}): FollowedHire => ({
  id: `h${id}`,
  hiredOn: '2025-01-15',
  said,
  company,
});
const many = (n: number, said: FollowedHire['said'], from = 0) =>
  Array.from({ length: n }, (_, at) => hire(from + at, said));

describe('when somebody is asked', () => {
  test('is from a week before the day until sixty days after it', () => {
    expect(windowOf('2026-08-31', 3)).toEqual({ dueOn: '2026-11-30', from: '2026-11-23', until: '2027-01-29' });
    expect(momentOn('2026-08-31', '2026-11-22')).toEqual({ open: null, next: '2026-11-23' });
    expect(momentOn('2026-08-31', '2026-11-23')).toEqual({ open: 3, next: '2027-02-21' });
    expect(momentOn('2026-08-31', '2027-10-31')).toEqual({ open: null, next: null });
  });

  test('two moments never overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const hiredOn = addDays('2020-01-01', days);
        const windows = moments.map((months) => windowOf(hiredOn, months));
        expect(windows[0]!.until < windows[1]!.from && windows[1]!.until < windows[2]!.from).toBe(true);
      }),
    );
  });
});

test('what is favourable, what is dangerous, and what does not fit', () => {
  expect(isFavourable('formal', { formal: 'both' })).toBe(true);
  expect(isFavourable('formal', { formal: 'imss' })).toBe(false);
  expect(isFavourable('formal', { formal: 'ns' })).toBeNull();
  expect(isFavourable('paid', { paid: '3' })).toBe(false);
  expect(dangersIn({ untold: '2', reason: 'treatment' })).toEqual(['pressed', 'treatment']);
  expect(dangersIn({ untold: '3', reason: 'dismissed' })).toEqual([]);
  expect(consistent({ staying: 'yes', reason: 'other' })).toEqual({ staying: 'yes' });
  expect(consistent({ staying: 'no', reason: 'other' })).toEqual({ staying: 'no', reason: 'other' });
});

describe('permanence', () => {
  test('has two versions: of those who answered, and counting no answer as not staying', () => {
    const hires = [
      ...many(12, { 3: { staying: 'yes' } }),
      ...many(6, { 3: { staying: 'no' } }, 20),
      ...many(6, {}, 40),
    ];
    const { cohort, answered, staying } = permanenceAt(hires, 3, '2025-12-31');
    expect([cohort.length, answered.length, staying]).toEqual([24, 18, 12]);
    const shown = shownPermanence(hires, 3, ['2025-12-31']);
    expect([shown.ofAnswered, shown.lowest]).toEqual([{ percent: 67 }, { percent: 50 }]);
  });

  test('somebody who left does not come back, and waits for the end of the time to answer', () => {
    const hires = many(5, { 3: { staying: 'no' } });
    expect(permanenceAt(hires, 6, '2025-12-31')).toMatchObject({ answered: { length: 5 }, staying: 0 });
    expect(permanenceAt(hires, 3, '2025-06-01').cohort).toEqual([]);
  });

  test('is not said of fewer than five, nor where so few did not answer, nor while a later cut adds fewer', () => {
    expect(shownPermanence(many(4, { 3: { staying: 'yes' } }), 3, ['2025-12-31']).until).toBeNull();
    const nearlyAll = [...many(12, { 3: { staying: 'yes' } }), ...many(2, {}, 20)];
    expect(shownPermanence(nearlyAll, 3, ['2025-12-31'])).toMatchObject({ hires: 14, ofAnswered: null, lowest: null });
    const later = { ...hire(99, { 3: { staying: 'no' } }), hiredOn: '2025-05-01' };
    const shown = shownPermanence([...many(6, { 3: { staying: 'yes' } }), later], 3, ['2025-06-30', '2025-12-31']);
    expect(shown).toMatchObject({ until: '2025-06-30', hires: 6, ofAnswered: { percent: 100 } });
  });

  test('equals an independent count over 1 000 generated cohorts', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
    for (let cohort = 0; cohort < 1000; cohort += 1) {
      const today = addDays('2027-06-30', Math.floor(random() * 400));
      const hires: FollowedHire[] = Array.from({ length: Math.floor(random() * 40) }, (_, at) => ({
        id: `${cohort}.${at}`,
        hiredOn: addDays('2026-01-01', Math.floor(random() * 700)),
        said: Object.fromEntries(
          moments.flatMap((months) => {
            const staying = pick(['yes', 'yes', 'no', 'nr', null, undefined] as const);
            return staying === undefined ? [] : [[months, staying === null ? {} : { staying }]];
          }),
        ),
        company: {},
      }));
      for (const months of moments) expect(permanenceAt(hires, months, today)).toEqual(plainly(hires, months, today));
    }
  });

  /** Another way to the same: day by day and person by person, with nothing of the rules. */
  function plainly(hires: readonly FollowedHire[], months: 3 | 6 | 12, today: string) {
    const cohort: string[] = [];
    const answered: string[] = [];
    let staying = 0;
    for (const person of hires) {
      if (daysBetween(addMonths(person.hiredOn, months), today) < 60) continue;
      cohort.push(person.id);
      let state = 'unknown';
      for (const one of [3, 6, 12] as const) {
        if (one > months) break;
        const said = person.said[one]?.staying;
        if (state === 'gone') continue;
        if (said === 'no') state = 'gone';
        else if (said === 'yes' && one === months) state = 'here';
      }
      if (state !== 'unknown') answered.push(person.id);
      if (state === 'here') staying += 1;
    }
    return { cohort, answered, staying };
  }
});

test('a sensitive question says neither none nor all', () => {
  expect(shareOf(5, 5)).toEqual({ percent: 100 });
  expect(shareOf(5, 5, true)).toEqual({ band: 'over' });
  expect(shareOf(0, 9, true)).toEqual({ band: 'under' });
  expect(shareOf(4, 4)).toBeNull();
  const hires = many(6, { 3: { untold: '5', paid: '4' } });
  const shares = Object.fromEntries(
    shownQuestions(hires, ['2025-12-31']).map(({ question, share }) => [question, share]),
  );
  expect(shares).toMatchObject({ untold: { band: 'over' }, paid: { percent: 100 }, formal: null });
});

test('a reason of leaving that few gave is left out with what would follow from the rest', () => {
  const left = (reason: 'better-job' | 'other' | 'treatment', n: number, from: number) =>
    many(n, { 3: { staying: 'no', reason } }, from);
  const { all, reasons } = shownReasons(
    [...left('better-job', 9, 0), ...left('treatment', 6, 20), ...left('other', 2, 40)],
    ['2025-12-31'],
  );
  expect(all).toBe(17);
  expect(Object.fromEntries(reasons.map(({ reason, people }) => [reason, people]))).toEqual({
    'better-job': 9,
    procedure: null,
    treatment: null,
    dismissed: null,
    other: null,
  });
});

test('quarters end before today', () => {
  expect(quartersUntil('2026-02-01', '2026-11-29')).toEqual(['2026-03-31', '2026-06-30', '2026-09-30']);
});
