/**
 * A session of the committee, pure: its states, who has a seat, who votes on which case, and when that is a quorum.
 * Source: the scheme's own rule that at least two people who did not audit decide. For the rest, what boards do by default
 * (LGSM art. 143: half of the seats, and a majority of those present), made stricter: more than half, no casting vote.
 */
export const sessionStates = ['convened', 'open', 'closed', 'signed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** `close` writes the minutes; `sign` is the last assent of those who were present. */
export const sessionMoves = ['open', 'close', 'sign', 'cancel'] as const;
export type SessionMove = (typeof sessionMoves)[number];

/** The life of a session as a table; the database holds the same one. */
export const sessionTransitions: Readonly<Record<SessionState, Partial<Record<SessionMove, SessionState>>>> = {
  convened: { open: 'open', cancel: 'cancelled' },
  open: { close: 'closed' },
  closed: { sign: 'signed' },
  signed: {},
  cancelled: {},
};

/** The state after a move; null when it is not possible. */
export const afterSession = (state: SessionState, move: SessionMove): SessionState | null =>
  sessionTransitions[state][move] ?? null;

export const seatKinds = ['member', 'alternate'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** A place in a session. */
export interface Seat {
  readonly userId: string;
  readonly seat: SeatKind;
  /** Its order among those of its kind, from 1. */
  readonly place: number;
  /** Of an alternate: when they were called to sit in. */
  readonly calledAt: Date | null;
  readonly joinedAt: Date | null;
  readonly leftAt: Date | null;
}

/** Four eyes: fewer people than this are never a quorum. */
export const leastQuorum = 2;

/** How many must be present for so many seats: more than half, and at least two. */
export const quorumOf = (seats: number): number => Math.max(leastQuorum, Math.floor(seats / 2) + 1);

export const isPresent = ({ joinedAt, leftAt }: Seat): boolean => joinedAt !== null && leftAt === null;

/** Who decides on one case. */
export interface Electorate {
  /** Who votes on it, or has voted; never more than there are seats of members. */
  readonly voters: readonly string[];
  /** Those of them who are present. */
  readonly present: readonly string[];
  readonly quorum: number;
}

/**
 * Who votes on a case: the members who are present and have no tie to it; in the place of each who is missing or tied, an
 * alternate who was called, in order. Who has voted keeps the place.
 */
export function electorateOf(
  seats: readonly Seat[],
  isTied: (userId: string) => boolean,
  voted: ReadonlySet<string>,
): Electorate {
  const free = seats.filter(({ userId }) => !isTied(userId));
  const coming = free.filter((seat) => isPresent(seat) && !voted.has(seat.userId));
  const byPlace = (kind: SeatKind) =>
    coming.filter(({ seat, calledAt }) => seat === kind && (kind === 'member' || calledAt !== null)).sort(inOrder);
  const count = seats.filter(({ seat }) => seat === 'member').length;
  const chosen = [
    ...free.filter(({ userId }) => voted.has(userId)),
    ...byPlace('member'),
    ...byPlace('alternate'),
  ].slice(0, count);
  return {
    voters: chosen.map(({ userId }) => userId),
    present: chosen.filter(isPresent).map(({ userId }) => userId),
    quorum: quorumOf(count),
  };
}

const inOrder = (one: Seat, other: Seat) => one.place - other.place;

export const hasQuorum = ({ present, quorum }: Electorate): boolean => present.length >= quorum;

/** Why the vote on a case cannot go on by itself. */
export type Stuck = 'tie' | 'no-quorum';

/**
 * Whether a case is stuck: those present are no quorum, or everybody who may vote has voted and nothing carries. The way
 * out: call an alternate, withdraw a vote, vote anew, or leave it for another session.
 * @param votes how many votes count
 * @param settled whether they decide
 */
export function stuckOf(electorate: Electorate, votes: number, settled: boolean): Stuck | null {
  if (!hasQuorum(electorate)) return 'no-quorum';
  return !settled && votes > 0 && votes >= electorate.voters.length ? 'tie' : null;
}

/** Members that a session is convened with, at least; and people in all, at most. */
export const leastMembers = 2;
export const mostSeats = 15;

/** Cases on one agenda, at most. */
export const mostCases = 20;

/** How long a session is in calendars: minutes for its opening, and for each case. */
export const sessionMinutes = { opening: 15, each: 30 } as const;

/** Working days after a session in which those who were present sign its minutes. */
export const signingWorkingDays = 5;

/** Lengths of texts, in characters. */
export const sessionTexts = { place: 200, leastReason: 10, reason: 1000, remark: 1000 } as const;

/** Sessions on a page of the list. */
export const sessionsPerPage = 25;
