/**
 * The rules of the committee, pure: who may vote on a case, what a vote must carry, and when the votes have decided.
 * Source: product rules, and the instrument's `independencia_de_la_auditoria`.
 */
import type { LevelId } from '../../assessments/index.js';
import { tieAgainst, type TieAgainst, type Ties } from '../independence/independence.rules.js';
import { levels } from '../review/review.rules.js';
import { type Electorate, hasQuorum } from '../sessions/session.rules.js';

/** A level, no level, or back to the auditor with questions. */
export const voteChoices = [...levels, 'none', 'return'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export interface Vote {
  voterId: string;
  choice: VoteChoice;
  reason: string;
  /** What the company is to do, for a vote for a level. */
  condition?: string | null;
  /** By when, `YYYY-MM-DD`. */
  conditionBy?: string | null;
}

/** What a decision asks of the company beside its level, without the name of who asked. */
export interface DecisionCondition {
  readonly text: string;
  /** `YYYY-MM-DD`; null: no day. */
  readonly by: string | null;
}

/** The conditions of the votes that carried a decision, each once. */
export function decisionConditions(votes: readonly Pick<Vote, 'condition' | 'conditionBy'>[]): DecisionCondition[] {
  const found = votes.flatMap(({ condition, conditionBy }) =>
    condition ? [{ text: condition, by: conditionBy ?? null }] : [],
  );
  return found.filter(({ text, by }, at) => found.findIndex((one) => one.text === text && one.by === by) === at);
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
 * What the votes of one round say. A choice carries when it has at least two votes and more than half of all, those of
 * who is there to vote and has not yet among them; anything else (too few, a tie, no majority) leaves the case open for
 * another vote. Votes of people who are excluded, also those who declared their conflict after voting, do not count, nor
 * does a second vote of the same person.
 * @param voters how many vote on the case, or have voted
 */
export function outcomeOf(
  votes: readonly Vote[],
  excluded: (voterId: string) => boolean,
  closed: ReadonlySet<LevelId>,
  voters = 0,
): Outcome {
  const counted = new Map<string, VoteChoice>();
  for (const vote of votes) {
    if (!excluded(vote.voterId) && !counted.has(vote.voterId)) counted.set(vote.voterId, vote.choice);
  }
  const tally = new Map<VoteChoice, number>();
  for (const choice of counted.values()) tally.set(choice, (tally.get(choice) ?? 0) + 1);
  const [choice, agreeing] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? (['none', 0] as const);
  if (agreeing < votesToDecide || agreeing * 2 <= Math.max(counted.size, voters)) {
    return { kind: 'open', agreeing, disagreement: tally.size > 1 };
  }
  if (choice === 'return') return { kind: 'returned' };
  if (choice === 'none') return { kind: 'decided', level: null };
  return closed.has(choice) ? { kind: 'level-closed', level: choice } : { kind: 'decided', level: choice };
}

/** Why nobody, or not this person, votes on a case now: what its session says. */
export type SittingRefusal = 'no-session' | 'not-present' | 'no-seat' | 'no-quorum';

/** What the session of a case says to a person who would vote; null: that they may. */
export function sittingRefusal(
  userId: string,
  sitting: {
    readonly isOpen: boolean;
    /** Those who were called and are there. */
    readonly attending: ReadonlySet<string>;
    readonly electorate: Electorate;
  } | null,
): SittingRefusal | null {
  if (!sitting?.isOpen) return 'no-session';
  if (!sitting.attending.has(userId)) return 'not-present';
  if (!sitting.electorate.voters.includes(userId)) return 'no-seat';
  return hasQuorum(sitting.electorate) ? null : 'no-quorum';
}

export type VoteRefusal =
  | Exclusion
  | SittingRefusal
  | 'already-voted'
  | 'reason-missing'
  | 'choice-not-open'
  | 'level-closed'
  | 'not-in-committee'
  | 'condition-without-level'
  | 'condition-past';

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
    /** Of the session; absent: it says nothing against it. */
    sitting?: SittingRefusal | null;
    /** Today, for the day of a condition. */
    today?: string;
  },
): VoteRefusal | null {
  if (!situation.isBeforeCommittee) return 'not-in-committee';
  const exclusion = exclusionOf({ userId: vote.voterId, isCommittee: situation.isCommittee }, situation.ties);
  if (exclusion) return exclusion;
  if (situation.votes.some((cast) => cast.voterId === vote.voterId)) return 'already-voted';
  if (situation.sitting) return situation.sitting;
  if (!choicesFor(situation.reachable, new Set()).includes(vote.choice)) return 'choice-not-open';
  if (!choicesFor(situation.reachable, situation.closed).includes(vote.choice)) return 'level-closed';
  if (vote.reason.trim() === '') return 'reason-missing';
  if (!vote.condition) return vote.conditionBy ? 'condition-without-level' : null;
  if (vote.choice === 'none' || vote.choice === 'return') return 'condition-without-level';
  if (vote.conditionBy && situation.today && vote.conditionBy <= situation.today) return 'condition-past';
  return null;
}
