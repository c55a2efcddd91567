import { statements } from '../../courses/surveys/survey.rules.js';
import type { GroupPhase } from './group.rules.js';
import {
  changeMembers,
  type GroupAnswer,
  hasRisen,
  measures,
  pairsOf,
  resultsOf,
  shownGroups,
} from './results.rules.js';

/** Answers by which the index and every subscale is `25 * (level - 1)`. */
const answersAt = (level: number) =>
  Object.fromEntries(statements.map(({ id, reversed }) => [id, reversed ? 6 - level : level]));
const answer = (phase: GroupPhase, person: number, level: number, more: Partial<GroupAnswer> = {}): GroupAnswer => ({
  phase,
  person: `p${person}`,
  answers: answersAt(level),
  satisfaction: null,
  changed: null,
  ...more,
});
const phaseAt = (phase: GroupPhase, levels: readonly number[], more: Partial<GroupAnswer> = {}) =>
  levels.map((level, person) => answer(phase, person, level, more));

// changes 50, 25, 50, 25, 50 and -25
const before = phaseAt('before', [2, 3, 2, 3, 2, 3]);
const after = phaseAt('after', [4, 4, 4, 4, 4, 2]);

describe('a phase', () => {
  it('says how many answered, their mean index to a tenth, and that the statements go together', () => {
    // whoever answers each statement alike makes them go together wholly
    expect(resultsOf([...before, ...after], ['before', 'after']).phases).toEqual([
      { phase: 'before', people: 6, mean: 37.5, alpha: expect.closeTo(1, 10) },
      { phase: 'after', people: 6, mean: 66.7, alpha: expect.closeTo(1, 10) },
    ]);
  });

  it('of four people says only that they are four', () => {
    expect(resultsOf(phaseAt('before', [2, 3, 2, 3]), ['before']).phases).toEqual([
      { phase: 'before', people: 4, mean: null, alpha: null },
    ]);
  });

  it('counts for the mean who left two statements open, and not for how they go together', () => {
    const { T01: _one, T02: _two, ...rest } = answersAt(3);
    const found = resultsOf(
      [...phaseAt('before', [2, 2, 4, 4]), answer('before', 4, 3, { answers: rest })],
      ['before'],
    );
    expect(found.phases).toEqual([{ phase: 'before', people: 5, mean: 50, alpha: null }]);
  });

  it('that is not closed says nothing', () => {
    const found = resultsOf([...before, ...after], ['before']);
    expect(found.phases.map(({ phase }) => phase)).toEqual(['before']);
    expect([found.effects, found.risen]).toEqual([[], null]);
  });
});

describe('what changed', () => {
  it('is told of the index and of each subscale, of those who answered both times', () => {
    const { effects } = resultsOf([...before, ...after], ['before', 'after']);
    expect(effects.map(({ from, to, measure, people }) => [from, to, measure, people])).toEqual(
      measures.map((measure) => ['before', 'after', measure, 6]),
    );
    for (const { effect } of effects) expect(effect!.change.value).toBeCloseTo(175 / 6, 10);
  });

  it('is told three months later against the beginning, and only when both are closed', () => {
    const later = phaseAt('later', [3, 4, 3, 4, 3, 5]);
    const told = (...closed: GroupPhase[]) => [
      ...new Set(resultsOf([...before, ...after, ...later], closed).effects.map(({ to }) => to)),
    ];
    expect(told('before', 'later')).toEqual(['later']);
    expect(told('before', 'after', 'later')).toEqual(['after', 'later']);
    expect(told('after', 'later')).toEqual([]);
    const { effects } = resultsOf([...before, ...later], ['before', 'later']);
    expect(effects[0]!.effect!.change.value).toBeCloseTo((5 * 25 + 50) / 6, 10);
  });

  it('is of nobody where four answered both times', () => {
    const { effects, risen } = resultsOf([...before, ...after.slice(0, 4)], ['before', 'after']);
    expect(effects[0]).toEqual({ from: 'before', to: 'after', measure: 'index', people: null, effect: null });
    expect(risen).toBeNull();
  });

  it('pairs a person’s answers, later less before, and leaves out who answered once', () => {
    expect(pairsOf([...before, answer('after', 0, 5), answer('after', 9, 5)], 'after', 'index')).toEqual([
      { person: 'p0', change: 75 },
    ]);
    expect(pairsOf([...before, answer('later', 1, 1)], 'later', 'justice')).toEqual([{ person: 'p1', change: -50 }]);
    const open = { T01: 1 };
    expect(pairsOf([...before, answer('after', 0, 5, { answers: open })], 'after', 'index')).toEqual([]);
  });

  it('has risen from five points on', () => {
    expect([4.9, 5, 5.1].map((change) => hasRisen({ change }))).toEqual([false, true, true]);
    expect(resultsOf([...before, ...after], ['before', 'after']).risen).toEqual({ percent: 83 });
  });
});

describe('what may stand beside each other', () => {
  it('counts two answers of each person whose change is told', () => {
    expect(changeMembers(['p0', 'p1'], 'later')).toEqual(['p0@before', 'p0@later', 'p1@before', 'p1@later']);
  });

  it('is everything where the same six answered', () => {
    const shown = shownGroups([...before, ...after], 'index');
    expect(shown.map(({ key, members }) => [key, members.length])).toEqual([
      ['to-after', 12],
      ['before', 6],
      ['after', 6],
    ]);
    expect(shown[2]!.members[0]).toBe('p0@after');
  });

  it('hides the mean from which the one would follow who answered only before', () => {
    const keys = shownGroups([...before, ...after.slice(0, 5)], 'index').map(({ key }) => key);
    expect(keys).toEqual(['to-after', 'before']);
  });
});

describe('shares', () => {
  const satisfied = [5, 4, 4, 3, 1, null].map((satisfaction, at) => answer('after', at, 3, { satisfaction }));
  const changed = (['yes', 'yes', 'no', 'no', 'yes', null] as const).map((said, at) =>
    answer('later', at, 3, { changed: said }),
  );

  it('are of those who said, from 4 on satisfied', () => {
    expect(resultsOf(satisfied, ['after']).satisfied).toEqual({ percent: 60 });
    expect(resultsOf(changed, ['later']).changed).toEqual({ percent: 60 });
  });

  it('are none of four', () => {
    expect(resultsOf(satisfied.slice(1), ['after']).satisfied).toBeNull();
    expect(resultsOf(changed.slice(2), ['later']).changed).toBeNull();
  });
});
