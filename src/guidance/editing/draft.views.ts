import { afterDraftMove, draftMoves } from '#libs/drafts';
import type { DraftShape } from '#templates/guidance/editing/draft-layout';
import type { DraftLine } from '#templates/guidance/editing/drafts.page';
import type { Actor } from '../../database/index.js';
import { draftRefusal } from './draft.policy.js';
import { titleOf } from './draft-text.rules.js';
import { kindWords } from './draft.types.js';
import type { DraftRow } from './drafts.queries.js';

/** A draft as its pages show it: what it is, how it stands, and what the reader may do with it. */
export function draftShape(
  { authors, ...draft }: DraftRow & { readonly authors: readonly string[] },
  actor: Actor,
): DraftShape {
  const { id, kind, slug, state, revision, changedAt, note, proposer, returnedReason, decider, decidedAt } = draft;
  return {
    id,
    kind: kindWords[kind],
    slug,
    title: titleOf(draft.content),
    state,
    revision,
    changedAt,
    note,
    proposer,
    returnedReason,
    decider,
    decidedAt,
    own: actor.kind === 'person' && authors.includes(actor.userId),
    may: draftMoves.filter(
      (move) => afterDraftMove(state, move) !== null && draftRefusal(actor, move, authors) === null,
    ),
  };
}

/** A draft in the list. */
export const draftLine = ({ id, kind, content, state, changedAt, decidedAt }: DraftRow): DraftLine => ({
  id,
  kind: kindWords[kind],
  title: titleOf(content),
  state,
  at: decidedAt ?? changedAt,
});
