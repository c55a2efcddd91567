import fc from 'fast-check';
import type { LevelId } from '../../assessments/index.js';
import { tiesOf, type PersonTie } from '../independence/independence.rules.js';
import {
  choicesFor,
  decisionConditions,
  exclusionOf,
  outcomeOf,
  sittingRefusal,
  voteChoices,
  voteRefusal,
  type Vote,
  type VoteChoice,
} from './committee.rules.js';

const nobody = () => false;
const open: ReadonlySet<LevelId> = new Set();
const vote = (voterId: string, choice: VoteChoice, reason = 'Coincide con la evidencia'): Vote => ({
  voterId,
  choice,
  reason,
});
const known: PersonTie[] = [
  { userId: 'tere', tie: 'audited' },
  { userId: 'omar', tie: 'advised' },
  { userId: 'ines', tie: 'conflict' },
  { userId: 'ana', tie: 'voted' },
];
const ties = tiesOf(known);
const situation = {
  isBeforeCommittee: true,
  isCommittee: true,
  ties,
  votes: [] as Vote[],
  reachable: 'N2' as const,
  closed: open,
};

describe('who may vote', () => {
  it('is a member of the committee without any tie to the case', () => {
    expect(exclusionOf({ userId: 'ana', isCommittee: true }, ties)).toBeNull();
  });

  it.each([
    ['is not of the committee', 'ana', false, 'not-committee'],
    ['audited it', 'tere', true, 'audited'],
    ['trained or advised the company', 'omar', true, 'advised'],
    ['declared a conflict', 'ines', true, 'conflict'],
  ])('is nobody who %s', (_words, userId, isCommittee, why) => {
    expect(exclusionOf({ userId, isCommittee }, ties)).toBe(why);
  });
});

describe('a vote', () => {
  it('is taken with a choice that is open and a reason', () => {
    expect(voteRefusal(vote('ana', 'N2'), situation)).toBeNull();
  });

  it('is refused without a reason', () => {
    expect(voteRefusal(vote('ana', 'N2', '  '), situation)).toBe('reason-missing');
  });

  it('is refused a second time in the same round', () => {
    expect(voteRefusal(vote('ana', 'none'), { ...situation, votes: [vote('ana', 'N2')] })).toBe('already-voted');
  });

  it('is refused for a level that the audited values do not reach', () => {
    expect(voteRefusal(vote('ana', 'N3'), situation)).toBe('choice-not-open');
    expect(choicesFor(null, open)).toEqual(['none', 'return']);
    expect(choicesFor('N2', open)).toEqual(['N1', 'N2', 'none', 'return']);
  });

  it('is refused for a level that a condition closes, while those below stay open', () => {
    const closed = new Set<LevelId>(['N2']);
    expect(voteRefusal(vote('ana', 'N2'), { ...situation, closed })).toBe('level-closed');
    expect(voteRefusal(vote('ana', 'N1'), { ...situation, closed })).toBeNull();
    expect(choicesFor('N3', closed)).toEqual(['N1', 'N3', 'none', 'return']);
  });

  it('is refused before the auditor closed and after the decision', () => {
    expect(voteRefusal(vote('ana', 'N2'), { ...situation, isBeforeCommittee: false })).toBe('not-in-committee');
  });

  it('is refused to who audited', () => {
    expect(voteRefusal(vote('tere', 'N2'), situation)).toBe('audited');
  });
});

describe('the outcome', () => {
  it('is open with one vote', () => {
    expect(outcomeOf([vote('ana', 'N2')], nobody, open)).toEqual({ kind: 'open', agreeing: 1, disagreement: false });
  });

  it('is decided by two that agree', () => {
    expect(outcomeOf([vote('ana', 'N2'), vote('luis', 'N2')], nobody, open)).toEqual({ kind: 'decided', level: 'N2' });
    expect(outcomeOf([vote('ana', 'none'), vote('luis', 'none')], nobody, open)).toEqual({
      kind: 'decided',
      level: null,
    });
  });

  it('decides no level that conditions have closed since the votes', () => {
    const votes = [vote('ana', 'N2'), vote('luis', 'N2')];
    expect(outcomeOf(votes, nobody, new Set<LevelId>(['N2']))).toEqual({ kind: 'level-closed', level: 'N2' });
    expect(outcomeOf(votes, nobody, new Set<LevelId>(['N1', 'N3']))).toEqual({ kind: 'decided', level: 'N2' });
  });

  it('needs another vote when two disagree, and the third decides', () => {
    const split = [vote('ana', 'N2'), vote('luis', 'none')];
    expect(outcomeOf(split, nobody, open)).toEqual({ kind: 'open', agreeing: 1, disagreement: true });
    expect(outcomeOf([...split, vote('eva', 'none')], nobody, open)).toEqual({ kind: 'decided', level: null });
  });

  it('stays open with two against two', () => {
    const votes = [vote('a', 'N1'), vote('b', 'N1'), vote('c', 'none'), vote('d', 'none')];
    expect(outcomeOf(votes, nobody, open)).toMatchObject({ kind: 'open', disagreement: true });
    expect(outcomeOf([...votes, vote('e', 'N1')], nobody, open)).toEqual({ kind: 'decided', level: 'N1' });
  });

  it('stays open with two of four: a plurality is no majority', () => {
    const votes = [vote('a', 'N1'), vote('b', 'N1'), vote('c', 'none'), vote('d', 'return')];
    expect(outcomeOf(votes, nobody, open)).toMatchObject({ kind: 'open', agreeing: 2 });
  });

  it('goes back to the auditor when two ask for it', () => {
    expect(outcomeOf([vote('ana', 'return'), vote('luis', 'return')], nobody, open)).toEqual({ kind: 'returned' });
  });

  it('does not count who declared a conflict after voting', () => {
    const votes = [vote('ana', 'N2'), vote('ines', 'N2')];
    expect(outcomeOf(votes, (voter) => voter === 'ines', open)).toMatchObject({ kind: 'open', agreeing: 1 });
  });

  const anyVotes = fc.array(
    fc.record({
      voterId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      choice: fc.constantFrom(...voteChoices),
      reason: fc.constant('r'),
    }),
    { maxLength: 8 },
  );

  it('never leaves open without two independent people who agree', () => {
    fc.assert(
      fc.property(anyVotes, fc.subarray(['a', 'b', 'c']), (votes, excluded) => {
        const outcome = outcomeOf(votes, (voter) => excluded.includes(voter), open);
        if (outcome.kind === 'open') return;
        if (outcome.kind === 'level-closed') throw new Error('no level is closed');
        const choice = outcome.kind === 'returned' ? 'return' : (outcome.level ?? 'none');
        const agreeing = new Set(
          votes
            .filter((cast) => cast.choice === choice && !excluded.includes(cast.voterId))
            .map((cast) => cast.voterId),
        );
        expect(agreeing.size).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('does not depend on the order in which different people voted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyVotes.map((votes) => votes[0] ?? vote('a', 'none')),
          { selector: (cast) => cast.voterId },
        ),
        (votes) => {
          expect(outcomeOf([...votes].reverse(), nobody, open)).toEqual(outcomeOf(votes, nobody, open));
        },
      ),
    );
  });
});

describe('what a vote for a level asks for', () => {
  const asking = (condition: string | null, conditionBy: string | null = null, choice: VoteChoice = 'N2') =>
    voteRefusal({ ...vote('ana', choice), condition, conditionBy }, { ...situation, today: '2026-11-23' });

  it.each<[string | null, string | null, VoteChoice, string | null]>([
    ['Traducir el reglamento', null, 'N2', null],
    ['Traducir el reglamento', '2026-11-24', 'N2', null],
    ['Traducir el reglamento', '2026-11-23', 'N2', 'condition-past'],
    [null, '2026-12-01', 'N2', 'condition-without-level'],
    ['Traducir el reglamento', null, 'none', 'condition-without-level'],
    ['Traducir el reglamento', null, 'return', 'condition-without-level'],
    [null, null, 'return', null],
  ])('%s by %s with a vote for %s: %s', (condition, by, choice, refusal) => {
    expect(asking(condition, by, choice)).toBe(refusal);
  });

  it('is asked of the company once, and with each of its days', () => {
    expect(
      decisionConditions([
        { condition: 'Traducir', conditionBy: '2026-12-01' },
        { condition: null },
        { condition: 'Traducir', conditionBy: '2026-12-01' },
        { condition: 'Traducir', conditionBy: '2026-12-08' },
        { condition: 'Publicar' },
      ]),
    ).toEqual([
      { text: 'Traducir', by: '2026-12-01' },
      { text: 'Traducir', by: '2026-12-08' },
      { text: 'Publicar', by: null },
    ]);
  });
});

describe('the session', () => {
  const sitting = {
    isOpen: true,
    attending: new Set(['ana', 'luis', 'eva']),
    electorate: { voters: ['ana', 'luis'], present: ['ana', 'luis'], quorum: 2 },
  };

  it('lets vote who is there and has a seat, while there is a quorum', () => {
    expect(sittingRefusal('ana', sitting)).toBeNull();
    expect(sittingRefusal('ana', null)).toBe('no-session');
    expect(sittingRefusal('ana', { ...sitting, isOpen: false })).toBe('no-session');
    expect(sittingRefusal('raul', sitting)).toBe('not-present');
    expect(sittingRefusal('eva', sitting)).toBe('no-seat');
    const few = { ...sitting, electorate: { ...sitting.electorate, present: ['ana'] } };
    expect(sittingRefusal('ana', few)).toBe('no-quorum');
  });

  it('keeps from voting when it says so, after ties and a vote that was cast', () => {
    expect(voteRefusal(vote('ana', 'N2'), { ...situation, sitting: 'no-quorum' })).toBe('no-quorum');
    expect(voteRefusal(vote('tere', 'N2'), { ...situation, sitting: 'no-quorum' })).toBe('audited');
    expect(voteRefusal(vote('ana', 'N3'), { ...situation, sitting: null })).toBe('choice-not-open');
  });

  it('asks for more than half of those who vote on the case, whether they have voted or not', () => {
    const votes = [vote('ana', 'N2'), vote('luis', 'N2')];
    expect(outcomeOf(votes, nobody, open, 3)).toEqual({ kind: 'decided', level: 'N2' });
    expect(outcomeOf(votes, nobody, open, 4)).toEqual({ kind: 'open', agreeing: 2, disagreement: false });
    expect(outcomeOf([vote('ana', 'return'), vote('luis', 'return')], nobody, open)).toEqual({ kind: 'returned' });
    expect(outcomeOf([], nobody, open)).toEqual({ kind: 'open', agreeing: 0, disagreement: false });
  });
});
