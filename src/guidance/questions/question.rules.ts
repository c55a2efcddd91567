/** Questions that FM4 publishes with an answer: what they are made of and how they come to be read, pure. */
import { afterDraftMove, decidesOwn, type DraftMove, type DraftState } from '#libs/drafts';
import { type Actor, hasRole, type Role } from '../../database/index.js';

/** `replaced`: by a later version of the same question. */
export type QuestionState = DraftState | 'replaced' | 'withdrawn';

/** What a question says; only what was published is read by others than FM4. */
export interface QuestionContent {
  /** As somebody would ask it. */
  readonly question: string;
  /** Markdown, as `libs/prose` reads it. */
  readonly answer: string;
  /** On what it rests, line by line: articles as the legal framework knows them, or a text by its name. */
  readonly sources: readonly string[];
  /** The documentary situation that it is about, by its address and in a few words; null: none in particular. */
  readonly situation: { readonly slug: string; readonly short: string } | null;
}

/** Lengths in characters, and how many sources there may be. */
export const questionLimits = {
  question: 200,
  leastQuestion: 10,
  answer: 6000,
  leastAnswer: 40,
  source: 200,
  sources: 12,
} as const;

/** Those who write and publish questions; who wrote a part of one does not publish it. */
export const questionRoles = ['content_editor', 'legal_reviewer', 'staff_admin'] as const satisfies readonly Role[];

export type QuestionMove = Exclude<DraftMove, 'retract'> | 'withdraw';

/** A version, as far as a move asks. */
export interface MovedQuestion {
  readonly state: QuestionState;
  readonly authors: readonly string[];
}

/** Where a move leads; null when the state does not allow it. */
export function afterMove(state: QuestionState, move: QuestionMove): QuestionState | null {
  if (move === 'withdraw') return state === 'published' ? 'withdrawn' : null;
  if (state === 'replaced' || state === 'withdrawn') return null;
  return afterDraftMove(state, move);
}

/** Why a person may not do that; null when they may. Its authors may take back what they proposed, not publish it. */
export function moveRefusal(
  actor: Actor,
  move: QuestionMove,
  question: MovedQuestion,
): 'forbidden' | 'guidance.own-question' | 'guidance.question-state' | null {
  if (actor.kind !== 'person' || !hasRole(actor, ...questionRoles)) return 'forbidden';
  if (afterMove(question.state, move) === null) return 'guidance.question-state';
  return move === 'publish' && decidesOwn(move, actor.userId, question.authors) ? 'guidance.own-question' : null;
}

/** The sources as they are typed: one in each line, each once. */
export const sourcesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().replace(/^[-*•]\s*/, ''))
      .filter(Boolean),
  ),
];
