import fc from 'fast-check';
import {
  anyTie,
  barring,
  isIndependent,
  noTies,
  type PersonTie,
  type Task,
  type Tie,
  tieAgainst,
  tieKinds,
  tiesOf,
} from './independence.rules.js';

const tied = (...kinds: Tie[]) => tiesOf(kinds.map((tie) => ({ userId: 'tere', tie })));
const tasks = Object.keys(barring) as Task[];

describe('which tie keeps from which task', () => {
  // every set of ties; what keeps from: reading, auditing, voting, judging a report, deciding about a distinction, deciding an appeal
  it.each<[Tie[], Record<Task, Tie | null>]>([
    [
      [],
      { read: null, audit: null, vote: null, 'judge-report': null, 'decide-distinction': null, 'judge-appeal': null },
    ],
    [
      ['voted'],
      {
        read: null,
        audit: 'voted',
        vote: null,
        'judge-report': 'voted',
        'decide-distinction': 'voted',
        'judge-appeal': 'voted',
      },
    ],
    [
      ['audited'],
      {
        read: null,
        audit: null,
        vote: 'audited',
        'judge-report': 'audited',
        'decide-distinction': 'audited',
        'judge-appeal': 'audited',
      },
    ],
    [
      ['audited', 'voted'],
      {
        read: null,
        audit: 'voted',
        vote: 'audited',
        'judge-report': 'audited',
        'decide-distinction': 'audited',
        'judge-appeal': 'audited',
      },
    ],
    [
      ['advised'],
      {
        read: null,
        audit: 'advised',
        vote: 'advised',
        'judge-report': 'advised',
        'decide-distinction': 'advised',
        'judge-appeal': 'advised',
      },
    ],
    [
      ['advised', 'voted'],
      {
        read: null,
        audit: 'advised',
        vote: 'advised',
        'judge-report': 'advised',
        'decide-distinction': 'advised',
        'judge-appeal': 'advised',
      },
    ],
    [
      ['advised', 'audited'],
      {
        read: null,
        audit: 'advised',
        vote: 'advised',
        'judge-report': 'advised',
        'decide-distinction': 'advised',
        'judge-appeal': 'advised',
      },
    ],
    [
      ['advised', 'audited', 'voted'],
      {
        read: null,
        audit: 'advised',
        vote: 'advised',
        'judge-report': 'advised',
        'decide-distinction': 'advised',
        'judge-appeal': 'advised',
      },
    ],
    [
      ['conflict'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'voted'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'audited'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'audited', 'voted'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'advised'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'advised', 'voted'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['conflict', 'advised', 'audited'],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
    [
      ['decided-before'],
      {
        read: null,
        audit: 'decided-before',
        vote: 'decided-before',
        'judge-report': null,
        'decide-distinction': null,
        'judge-appeal': 'decided-before',
      },
    ],
    [
      ['present'],
      {
        read: null,
        audit: null,
        vote: null,
        'judge-report': null,
        'decide-distinction': null,
        'judge-appeal': 'present',
      },
    ],
    [
      [...tieKinds],
      {
        read: 'conflict',
        audit: 'conflict',
        vote: 'conflict',
        'judge-report': 'conflict',
        'decide-distinction': 'conflict',
        'judge-appeal': 'conflict',
      },
    ],
  ])('%j', (kinds, expected) => {
    const ties = tied(...kinds);
    expect(Object.fromEntries(tasks.map((task) => [task, tieAgainst(task, 'tere', ties)]))).toEqual(expected);
    for (const task of tasks) expect(isIndependent(task, 'tere', ties)).toBe(expected[task] === null);
  });

  it('is asked of each person alone: what ties others keeps from nothing', () => {
    for (const task of tasks) {
      expect(tieAgainst(task, 'ana', tied(...tieKinds))).toBeNull();
      expect(tieAgainst(task, 'ana', noTies)).toBeNull();
    }
  });
});

describe('any part in a case', () => {
  it.each<[Tie[], Tie | null]>([
    [[], null],
    [['present'], 'present'],
    [['voted', 'advised'], 'advised'],
    [['present', 'decided-before', 'audited'], 'audited'],
    [[...tieKinds], 'conflict'],
  ])('of %j the weightiest is %s', (kinds, expected) => {
    expect(anyTie('tere', tied(...kinds))).toBe(expected);
    expect(anyTie('ana', tied(...kinds))).toBeNull();
  });

  it('is nobody’s where there are no ties', () => {
    for (const kind of tieKinds) expect([...noTies[kind]]).toEqual([]);
  });
});

describe('the rule as a whole', () => {
  const someone = fc.constantFrom('tere', 'ana', 'omar');
  const known = fc.array(fc.record({ userId: someone, tie: fc.constantFrom(...tieKinds) }), { maxLength: 8 });

  it('never lets who audits vote, nor who voted audit, and a further tie never frees', () => {
    fc.assert(
      fc.property(known, someone, fc.constantFrom(...tieKinds), (ties: PersonTie[], userId, more) => {
        const [before, after] = [tiesOf(ties), tiesOf([...ties, { userId, tie: more }])];
        if (before.audited.has(userId)) expect(isIndependent('vote', userId, before)).toBe(false);
        if (before.voted.has(userId)) expect(isIndependent('audit', userId, before)).toBe(false);
        for (const task of tasks) {
          if (!isIndependent(task, userId, before)) expect(isIndependent(task, userId, after)).toBe(false);
        }
      }),
    );
  });

  it('names ties in one order, so that two places never give different reasons', () => {
    for (const task of tasks) {
      const against: readonly Tie[] = barring[task];
      expect(against).toEqual(tieKinds.filter((tie) => against.includes(tie)));
    }
  });
});
