import fc from 'fast-check';
import {
  afterSession,
  electorateOf,
  hasQuorum,
  quorumOf,
  type Seat,
  sessionMoves,
  sessionStates,
  sessionTransitions,
  stuckOf,
} from './session.rules.js';
import { sessionRefusal } from './session.policy.js';

const at = new Date('2026-12-07T16:00:00Z');
const seat = (userId: string, changes: Partial<Seat> = {}): Seat => ({
  userId,
  seat: 'member',
  place: Number(/\d+/.exec(userId)![0]),
  calledAt: null,
  joinedAt: at,
  leftAt: null,
  ...changes,
});
const alternate = (userId: string, changes: Partial<Seat> = {}) =>
  seat(userId, { seat: 'alternate', calledAt: at, ...changes });
const nobody = () => false;
const none = new Set<string>();

describe('the life of a session', () => {
  const allowed = [
    ['convened', 'open', 'open'],
    ['convened', 'cancel', 'cancelled'],
    ['open', 'close', 'closed'],
    ['closed', 'sign', 'signed'],
  ];

  it.each(sessionStates.flatMap((state) => sessionMoves.map((move) => [state, move] as const)))(
    'from %s, %s',
    (state, move) => {
      const expected = allowed.find(([from, by]) => from === state && by === move)?.[2] ?? null;
      expect(afterSession(state, move)).toBe(expected);
    },
  );

  it('ends signed or cancelled', () => {
    const ends = sessionStates.filter((state) => Object.keys(sessionTransitions[state]).length === 0);
    expect(ends).toEqual(['signed', 'cancelled']);
  });
});

describe('the quorum', () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 4],
  ])('of %i seats is %i', (seats, expected) => {
    expect(quorumOf(seats)).toBe(expected);
  });

  it('is always more than half, never one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (n) => {
        expect(quorumOf(n) * 2).toBeGreaterThan(n);
        expect(quorumOf(n)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('who votes on a case', () => {
  it('is each member who is present and has no tie', () => {
    const seats = [seat('m1'), seat('m2', { joinedAt: null }), seat('m3', { leftAt: at }), seat('m4')];
    expect(electorateOf(seats, (id) => id === 'm4', none)).toEqual({ voters: ['m1'], present: ['m1'], quorum: 3 });
  });

  it('is an alternate who was called and came, in the place of who is missing, in order', () => {
    const seats = [seat('m1'), seat('m2', { joinedAt: null }), seat('m3'), alternate('a2'), alternate('a1')];
    expect(electorateOf(seats, nobody, none).voters).toEqual(['m1', 'm3', 'a1']);
    const recused = electorateOf(seats, (id) => id === 'm3', none);
    expect(recused.voters).toEqual(['m1', 'a1', 'a2']);
  });

  it('is no alternate while all members vote, nor one who was not called', () => {
    const members = [seat('m1'), seat('m2'), seat('m3')];
    expect(electorateOf([...members, alternate('a1')], nobody, none).voters).toEqual(['m1', 'm2', 'm3']);
    const seats = [seat('m1'), seat('m2', { joinedAt: null }), alternate('a1', { calledAt: null })];
    expect(electorateOf(seats, nobody, none).voters).toEqual(['m1']);
  });

  it('keeps who has voted: a member who comes later finds the place taken', () => {
    const seats = [seat('m1'), seat('m2'), alternate('a1')];
    expect(electorateOf(seats, nobody, new Set(['a1'])).voters).toEqual(['a1', 'm1']);
  });

  it('counts a vote of who left for the majority, and not for the quorum', () => {
    const seats = [seat('m1', { leftAt: at }), seat('m2'), seat('m3', { joinedAt: null })];
    const found = electorateOf(seats, nobody, new Set(['m1']));
    expect(found).toEqual({ voters: ['m1', 'm2'], present: ['m2'], quorum: 2 });
    expect(hasQuorum(found)).toBe(false);
  });

  it('is never more than the members, never tied, never absent without a vote', () => {
    const someone = fc.record({
      seat: fc.constantFrom('member' as const, 'alternate' as const),
      called: fc.boolean(),
      joined: fc.boolean(),
      left: fc.boolean(),
      tied: fc.boolean(),
      voted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 9 }), (people) => {
        const seats = people.map((one, i) => ({
          userId: `p${i}`,
          seat: one.seat,
          place: i + 1,
          calledAt: one.seat === 'alternate' && one.called ? at : null,
          joinedAt: one.joined ? at : null,
          leftAt: one.joined && one.left ? at : null,
        }));
        const tied = (id: string) => people[Number(id.slice(1))]!.tied;
        // nobody has voted who never came, and no more than there are seats
        const count = people.filter((one) => one.seat === 'member').length;
        const voted = new Set(
          seats
            .filter(({ joinedAt }, i) => joinedAt && people[i]!.voted)
            .slice(0, count)
            .map(({ userId }) => userId),
        );
        const { voters, present } = electorateOf(seats, tied, voted);
        expect(voters.length).toBeLessThanOrEqual(count);
        expect(new Set(voters).size).toBe(voters.length);
        for (const id of voters) {
          const own = seats.find(({ userId }) => userId === id)!;
          expect(tied(id)).toBe(false);
          expect(voted.has(id) || (own.joinedAt !== null && own.leftAt === null)).toBe(true);
          expect(voted.has(id) || own.seat === 'member' || own.calledAt !== null).toBe(true);
        }
        for (const id of present) expect(voters).toContain(id);
        for (const id of voted) if (!tied(id)) expect(voters).toContain(id);
      }),
    );
  });
});

describe('a vote that is stuck', () => {
  const there = { voters: ['m1', 'm2'], present: ['m1', 'm2'], quorum: 2 };
  it.each([
    ['nobody voted', there, 0, false, null],
    ['one is still to vote', there, 1, false, null],
    ['all voted and nothing carries', there, 2, false, 'tie'],
    ['all voted and it carries', there, 2, true, null],
    ['too few are there', { ...there, present: ['m1'] }, 2, true, 'no-quorum'],
    ['nobody is there', { ...there, voters: [], present: [] }, 0, false, 'no-quorum'],
  ] as const)('%s', (_, electorate, votes, settled, expected) => {
    expect(stuckOf(electorate, votes, settled)).toBe(expected);
  });
});

describe('who may do what in a session', () => {
  const session = { chairId: 'chair', seated: new Set(['chair', 'member']) };
  const who = (userId: string, ...roles: ('committee' | 'staff_admin' | 'auditor')[]) => ({ userId, roles });

  it.each([
    [
      'the coordination',
      who('admin', 'staff_admin'),
      { read: null, convene: null, preside: null, attend: 'not-seated' },
    ],
    ['the chair', who('chair', 'committee'), { read: null, convene: 'not-presiding', preside: null, attend: null }],
    [
      'a member',
      who('member', 'committee'),
      { read: null, convene: 'not-presiding', preside: 'not-presiding', attend: null },
    ],
    [
      'another of the committee',
      who('else', 'committee'),
      { read: null, convene: 'not-presiding', preside: 'not-presiding', attend: 'not-seated' },
    ],
    [
      'an auditor',
      who('chair', 'auditor'),
      { read: 'not-committee', convene: 'not-committee', preside: 'not-committee', attend: 'not-committee' },
    ],
  ])('%s', (_, person, expected) => {
    const actions = ['read', 'convene', 'preside', 'attend'] as const;
    expect(Object.fromEntries(actions.map((one) => [one, sessionRefusal(person, one, session)]))).toEqual(expected);
  });
});
