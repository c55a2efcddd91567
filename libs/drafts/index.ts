/**
 * The life of a text that one person writes and another publishes: written, handed to a second person, who publishes it
 * or gives it back. Knows no domain word: what the text is, and who may do what by their role, its room says.
 */
import { createHash } from 'node:crypto';

export const draftStates = ['draft', 'proposed', 'published', 'discarded'] as const;
/** Where a version is that is being written. */
export type DraftState = (typeof draftStates)[number];

/** What can be done with it; `return`: whoever reads it gives it back; `retract`: its authors take it back. */
export const draftMoves = ['edit', 'propose', 'retract', 'return', 'publish', 'discard'] as const;
export type DraftMove = (typeof draftMoves)[number];

/** Its life. While it is proposed nothing of it changes, so that what is published is what was read. */
export const draftTransitions: Readonly<Record<DraftState, Partial<Record<DraftMove, DraftState>>>> = {
  draft: { edit: 'draft', propose: 'proposed', discard: 'discarded' },
  proposed: { retract: 'draft', return: 'draft', publish: 'published' },
  published: {},
  discarded: {},
};

/** Longest account of what is new, and longest reason. */
export const MAX_NOTE_LENGTH = 2000;
/** Shortest account and reason: a word explains nothing. */
export const MIN_NOTE_LENGTH = 15;

/** Where a move leads; null when the state does not allow it. */
export const afterDraftMove = (state: DraftState, move: DraftMove): DraftState | null =>
  draftTransitions[state][move] ?? null;

/** Whether the move is that of the second person, and this one wrote a part of the text, however small. */
export const decidesOwn = (move: DraftMove, userId: string, authors: readonly string[]): boolean =>
  (move === 'publish' || move === 'return') && authors.includes(userId);

/**
 * What tells one text of a part from another: who saves it says which one they saw, so that nothing that a colleague saved
 * meanwhile is overwritten unseen.
 */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

/** Whether the person did just that already: the button was pressed twice. */
export function isMoveDone(
  draft: { readonly state: DraftState; readonly proposedBy: string | null; readonly decidedBy: string | null },
  move: DraftMove,
  userId: string,
): boolean {
  switch (move) {
    case 'propose':
      return draft.state === 'proposed' && draft.proposedBy === userId;
    case 'publish':
      return draft.state === 'published' && draft.decidedBy === userId;
    case 'discard':
      return draft.state === 'discarded' && draft.decidedBy === userId;
    case 'edit':
    case 'return':
    case 'retract':
      return false;
  }
}
