/**
 * The rules of the committee, pure: who may vote on a case, what a vote must carry, and when the votes have decided.
 * Source: product rules, and the instrument's `independencia_de_la_auditoria`.
 */
import type { LevelId } from '../../assessments/index.js';
import { tieAgainst, type TieAgainst, type Ties } from '../independence/independence.rules.js';
import { levels } from '../review/review.rules.js';

/** A level, no level, or back to the auditor with questions. */
export const voteChoices = [...levels, 'none', 'return'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export interface Vote {
  voterId: string;
  choice: VoteChoice;
  reason: string;
}

export type Exclusion = 'not-committee' | TieAgainst<'vote'>;

/** Why a person may not vote on a case, or null when they may. */
export function exclusionOf(
  person: { readonly userId: string; readonly isCommittee: boolean },
  ties: Ties,
): Exclusion | null {
  return person.isCommittee ? tieAgainst('vote', person.userId, ties) : 'not-committee';
}

/** Four eyes: fewer agreeing votes than this never decide. */
export const votesToDecide = 2;

/**
 * The choices open to a voter: no level above the one that the audited values reach, and none of which a condition is
 * neither met nor waived.
 */
export function choicesFor(reachable: LevelId | null, closed: ReadonlySet<LevelId>): VoteChoice[] {
  const within = reachable === null ? [] : levels.slice(0, levels.indexOf(reachable) + 1);
  return [...within.filter((level) => !closed.has(level)), 'none', 'return'];
}

export type Outcome =
  /** Votes for a level that conditions have closed since then decide nothing: the case goes back to the auditor. */
  | { kind: 'level-closed'; level: LevelId }
  | { kind: 'open'; /** votes that agree so far with the strongest choice */ agreeing: number; disagreement: boolean }
  | { kind: 'decided'; level: LevelId | null }
  | { kind: 'returned' };

/**
 * What the votes of one round say. A choice carries when it has at least two votes and more than half of all; anything
 * else (too few, a tie, no majority) leaves the case open for another vote. Votes of people who are excluded, also
 * those who declared their conflict after voting, do not count, nor does a second vote of the same person.
 */
export function outcomeOf(
  votes: readonly Vote[],
  excluded: (voterId: string) => boolean,
  closed: ReadonlySet<LevelId>,
): Outcome {
  const counted = new Map<string, VoteChoice>();
  for (const vote of votes) {
    if (!excluded(vote.voterId) && !counted.has(vote.voterId)) counted.set(vote.voterId, vote.choice);
  }
  const tally = new Map<VoteChoice, number>();
  for (const choice of counted.values()) tally.set(choice, (tally.get(choice) ?? 0) + 1);
  const [choice, agreeing] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? (['none', 0] as const);
  if (agreeing < votesToDecide || agreeing * 2 <= counted.size) {
    return { kind: 'open', agreeing, disagreement: tally.size > 1 };
  }
  if (choice === 'return') return { kind: 'returned' };
  if (choice === 'none') return { kind: 'decided', level: null };
  return closed.has(choice) ? { kind: 'level-closed', level: choice } : { kind: 'decided', level: choice };
}

export type VoteRefusal =
  Exclusion | 'already-voted' | 'reason-missing' | 'choice-not-open' | 'level-closed' | 'not-in-committee';

/** Why a vote may not be cast, or null when it may. */
export function voteRefusal(
  vote: Vote,
  situation: {
    isBeforeCommittee: boolean;
    isCommittee: boolean;
    ties: Ties;
    votes: readonly Vote[];
    reachable: LevelId | null;
    /** Levels of which a condition is neither met nor waived. */
    closed: ReadonlySet<LevelId>;
  },
): VoteRefusal | null {
  if (!situation.isBeforeCommittee) return 'not-in-committee';
  const exclusion = exclusionOf({ userId: vote.voterId, isCommittee: situation.isCommittee }, situation.ties);
  if (exclusion) return exclusion;
  if (situation.votes.some((cast) => cast.voterId === vote.voterId)) return 'already-voted';
  if (!choicesFor(situation.reachable, new Set()).includes(vote.choice)) return 'choice-not-open';
  if (!choicesFor(situation.reachable, situation.closed).includes(vote.choice)) return 'level-closed';
  if (vote.reason.trim() === '') return 'reason-missing';
  return null;
}
