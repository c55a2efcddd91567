import fc from 'fast-check';
import { tellsAboutFewer } from '#libs/suppression';
import { statements } from '../../courses/surveys/survey.rules.js';
import { countsOf } from './counts.rules.js';
import { type GroupAnswer, pairsOf, resultsOf, shownGroups } from './results.rules.js';

const phases = ['before', 'after', 'later'] as const;
/** Answers by which the index is `25 * (level - 1)`. */
const answersAt = (level: number) =>
  Object.fromEntries(statements.map(({ id, reversed }) => [id, reversed ? 6 - level : level]));

const person = fc.record({
  before: fc.option(fc.integer({ min: 1, max: 5 })),
  after: fc.option(fc.integer({ min: 1, max: 5 })),
  later: fc.option(fc.integer({ min: 1, max: 5 })),
});
const answersOf = (people: readonly { before: number | null; after: number | null; later: number | null }[]) =>
  people.flatMap((one, at) =>
    phases.flatMap((phase): GroupAnswer[] => {
      const level = one[phase];
      if (level === null) return [];
      const satisfaction = phase === 'after' ? level : null;
      return [{ phase, person: `p${at}`, answers: answersAt(level), satisfaction, changed: null }];
    }),
  );

test('of two or three groups the indicators tell nothing that the pages of the groups hide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(person, { minLength: 4, maxLength: 14 }), { minLength: 2, maxLength: 3 }),
      (groups) => {
        const [change, lasting]: [string[], string[]] = [[], []];
        const published: (readonly string[])[] = [];
        for (const [at, people] of groups.entries()) {
          const answers = answersOf(people);
          const named = (one: string, phase: string) => `${at} ${one} ${phase}`;
          const counts = countsOf(answers, phases, ['after', 'later']);
          const pairs = (to: 'after' | 'later') => pairsOf(answers, to, 'index').map((pair) => pair.person);
          if (counts.change)
            change.push(...pairs('after').flatMap((one) => [named(one, 'before'), named(one, 'after')]));
          const thrice = pairs('later').filter((one) => pairs('after').includes(one));
          if (counts.lasting) lasting.push(...thrice.flatMap((one) => [named(one, 'before'), named(one, 'later')]));
          expect([counts.change?.people, counts.lasting?.people]).toEqual([
            counts.change ? pairs('after').length : undefined,
            counts.lasting ? thrice.length : undefined,
          ]);
          published.push(
            ...shownGroups(answers, 'index').map(({ members }) =>
              members.map((one) => `${at} ${one.replace('@', ' ')}`),
            ),
          );
        }
        const all = [...published, change, lasting].filter((members) => members.length > 0);
        expect(
          tellsAboutFewer(
            all.map((members) => new Set(members)),
            5,
          ),
        ).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

test('a phase counts in the period in which it was closed, and the effect is that of the page', () => {
  // changes 50, 25, 50, 25, 50 and -25
  const levels = [
    [2, 4],
    [3, 4],
    [2, 4],
    [3, 4],
    [2, 4],
    [3, 2],
  ].map(([before, after]) => ({ before: before!, after: after!, later: 5 }));
  const answers = answersOf(levels);
  const counts = countsOf(answers, ['before', 'after'], ['after']);
  expect(counts).toEqual({
    change: { sum: 175, people: 6 },
    risen: { sum: 5, people: 6 },
    satisfied: { sum: 5, people: 6 },
    lasting: null,
    changed: null,
  });
  expect(countsOf(answers, phases, ['later']).change).toBeNull();
  expect(countsOf(answers, phases, ['later']).lasting).toEqual({ sum: 3 * 75 + 3 * 50, people: 6 });
  // mean 29.1667, deviation 29.2261, t(0.975, 5) = 2.5706; dz 0.99797, corrected by 1 - 3 / 19; variance 1/6 + g² / 12
  const { effect } = resultsOf(answers, ['before', 'after']).effects.find(({ measure }) => measure === 'index')!;
  expect(effect!.change.value).toBeCloseTo(29.1667, 3);
  expect([effect!.change.low, effect!.change.high].map((one) => Math.round(one * 100) / 100)).toEqual([-1.5, 59.84]);
  expect(effect!.size.value).toBeCloseTo(0.84039, 4);
  expect(effect!.size.low).toBeCloseTo(-0.09038, 4);
  expect(effect!.size.high).toBeCloseTo(1.77116, 4);
});

test('five points exactly are a rise, whatever the sum of fractions leaves', () => {
  const level = (agreed: number) =>
    Object.fromEntries(statements.map(({ id, reversed }, at) => [id, at < agreed ? (reversed ? 2 : 4) : 3]));
  const answers = Array.from({ length: 8 }, (_, at) =>
    (['before', 'after'] as const).map((phase): GroupAnswer => ({
      phase,
      person: `p${at}`,
      answers: level(phase === 'before' ? at : at + 2),
      satisfaction: null,
      changed: null,
    })),
  ).flat();
  expect(countsOf(answers, ['before', 'after'], ['after']).risen).toEqual({ sum: 8, people: 8 });
});

describe('what a group counts for', () => {
  const six = [2, 3, 2, 3, 2, 3].map((before) => ({ before, after: 4, later: 5 }));
  const said = (
    answers: readonly GroupAnswer[],
    phase: GroupAnswer['phase'],
    more: (at: number) => Partial<GroupAnswer>,
  ) => answers.map((one, at) => (one.phase === phase ? { ...one, ...more(at) } : one));

  test('nothing while no phase is told, and nothing of phases that are not closed', () => {
    const none = { change: null, risen: null, lasting: null, changed: null, satisfied: null };
    expect(countsOf(answersOf(six), phases, [])).toEqual(none);
    expect(countsOf(answersOf(six), ['before'], ['after', 'later'])).toEqual(none);
  });

  test('practices changed and satisfaction, of those who said, from five people on', () => {
    const changed = said(answersOf(six), 'later', (at) => ({ changed: at < 6 ? 'no' : 'yes' }));
    expect(countsOf(changed, phases, ['later']).changed).toEqual({ sum: 4, people: 6 });
    const silent = said(changed, 'later', (at) => ({ changed: at < 6 ? null : 'yes' }));
    expect(countsOf(silent, phases, ['later']).changed).toBeNull();
    expect(countsOf(changed, phases, ['after']).changed).toBeNull();
    const satisfied = said(answersOf(six), 'after', (at) => ({ satisfaction: [3, 4, 5, 1, 4, null][(at - 1) / 3]! }));
    expect(countsOf(satisfied, phases, ['after']).satisfied).toEqual({ sum: 3, people: 5 });
    expect(countsOf(satisfied, phases, ['later']).satisfied).toBeNull();
  });

  test('no lasting change where it would tell of the one who was left out in between', () => {
    const without = six.map((one, at) => ({ ...one, after: at === 0 ? null : one.after }));
    expect(countsOf(answersOf(without), phases, ['later']).lasting).toBeNull();
    const more = [...six, ...six].map((one, at) => ({ ...one, after: at < 5 ? null : one.after }));
    // before to later: four levels of 25 less those of the beginning; the seven who answered three times
    expect(countsOf(answersOf(more), phases, ['later']).lasting).toEqual({ sum: 4 * 50 + 3 * 75, people: 7 });
  });
});
