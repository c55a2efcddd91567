import fc from 'fast-check';
import { tellsAboutFewer } from '#libs/suppression';
import { addDays, type Day } from '#libs/mexico';
import { isFavourable, type Moment, moments, windowOf, type WorkerAnswers } from './follow-up.rules.js';
import {
  addedWithin,
  type FollowedHire,
  halvesIn,
  permanenceAt,
  quartersUntil,
  shownPermanence,
  shownQuestions,
  shownReasons,
} from './permanence.rules.js';

const answers: fc.Arbitrary<WorkerAnswers> = fc.record(
  {
    staying: fc.constantFrom('yes', 'yes', 'no'),
    formal: fc.constantFrom('both', 'imss', 'nr'),
    skills: fc.constantFrom('2', '5', 'nr'),
    reason: fc.constantFrom('better-job', 'other'),
  },
  { requiredKeys: [] },
);
const hire = fc.record({
  day: fc.integer({ min: 0, max: 500 }),
  said: fc.record({ 3: answers, 6: answers, 12: answers }, { requiredKeys: [] }),
});
const cohort = fc
  .array(hire, { minLength: 5, maxLength: 45 })
  .map((all): FollowedHire[] =>
    all
      .map(({ day, said }, at) => ({ id: `h${at}`, hiredOn: addDays('2025-01-01', day), said, company: {} }))
      .toSorted((a, b) => a.hiredOn.localeCompare(b.hiredOn)),
  );

/** The first day after it. */
const after = (day: Day) => addDays(day, 1);
const today = '2028-01-15';

test('what the indicators tell of permanence by period adds up to what the page tells, and neither tells of fewer than five', () => {
  fc.assert(
    fc.property(cohort, fc.constantFrom(...moments), (hires, months) => {
      const quarters = quartersUntil(hires[0]!.hiredOn, today);
      const groups: Set<string>[] = [];
      let added = 0;
      let from: Day = '2025-01-01';
      const step = { 3: 1, 6: 2, 12: 4 }[months];
      for (const [at, until] of quarters.entries()) {
        const page = shownPermanence(hires, months, quarters.slice(0, at + 1));
        if (page.until !== null) {
          const { cohort: all, answered } = permanenceAt(hires, months, page.until);
          groups.push(new Set(all));
          if (page.answered !== null) groups.push(new Set(answered.map((id) => `${id} said`)));
        }
        const isEnd = step === 1 || (step === 2 && halvesIn([until]).length > 0) || until.endsWith('-12-31');
        if (!isEnd) continue;
        const period = addedWithin(hires, months, { from, before: after(until), quarters: quarters.slice(0, at + 1) });
        if (period.length > 0) groups.push(new Set(period.map(({ id }) => id)));
        added += period.length;
        from = after(until);
      }
      const cohortSize = shownPermanence(hires, months, quarters);
      expect(added).toBeLessThanOrEqual(cohortSize.hires ?? 0);
      expect(groups.filter(({ size }) => size < 5)).toEqual([]);
      expect(tellsAboutFewer(groups, 5)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('what the page tells of questions and reasons, and the indicators of half years, tell of no fewer than five together', () => {
  const half = (day: Day) => `${day.slice(0, 4)} ${day.slice(5, 7) <= '06' ? 1 : 2}`;
  const grouped = (all: readonly (readonly [string, string])[]) =>
    [...new Set(all.map(([key]) => key))]
      .map((key) => new Set(all.filter(([one]) => one === key).map(([, member]) => member)))
      .filter(({ size }) => size >= 5);
  const told = (hires: readonly FollowedHire[], question: 'formal' | 'skills', at: readonly Moment[], until: Day) =>
    at.flatMap((months) =>
      hires.flatMap(({ id, hiredOn, said }): [string, string][] => {
        const last = windowOf(hiredOn, months).until;
        const given = said[months];
        if (!given || last > until || isFavourable(question, given) === null) return [];
        return [[`${half(last)} ${months}`, `${id} ${months}`]];
      }),
    );
  fc.assert(
    fc.property(cohort, (hires) => {
      const quarters = quartersUntil(hires[0]!.hiredOn, today);
      const halves = halvesIn(quarters);
      for (const [question, at] of [
        ['skills', [3]],
        ['formal', [6, 12]],
      ] as const) {
        const groups = grouped(told(hires, question, at, halves.at(-1)!));
        for (const [place, until] of halves.entries()) {
          const shown = shownQuestions(hires, halves.slice(0, place + 1), true).find(
            (one) => one.question === question,
          )!;
          const before =
            place === 0
              ? null
              : shownQuestions(hires, halves.slice(0, place), true).find((one) => one.question === question)!.share;
          // a cut that said nothing new leaves the last one
          if (shown.share === null || JSON.stringify(shown.share) === JSON.stringify(before)) continue;
          const counted = hires.flatMap(({ id, hiredOn, said }) => {
            const last = moments.filter((months) => said[months] && windowOf(hiredOn, months).until <= until).at(-1);
            return last && isFavourable(question, said[last]!) !== null ? [`${id} ${last}`] : [];
          });
          groups.push(new Set(counted));
        }
        expect(tellsAboutFewer(groups, 5)).toBe(false);
      }
      const reasons = hires.flatMap(({ id, hiredOn, said }): [string, string][] => {
        const first = moments.find((months) => said[months]?.reason !== undefined);
        return first ? [[windowOf(hiredOn, first).until, id]] : [];
      });
      // every reading of the page, beside what the indicators tell of each half year up to it
      const readings: Set<string>[] = [];
      let before: number | null = null;
      for (const [place, until] of halves.entries()) {
        const { all } = shownReasons(hires, halves.slice(0, place + 1), true);
        const told = reasons.filter(([last]) => last <= until);
        if (all === before) continue;
        before = all;
        expect(all).toBe(told.length);
        readings.push(new Set(told.map(([, id]) => id)));
      }
      const periods = grouped(reasons.filter(([last]) => last <= halves.at(-1)!).map(([last, id]) => [half(last), id]));
      expect(tellsAboutFewer([...readings, ...periods], 5)).toBe(false);
    }),
    { numRuns: 25 },
  );
});
