import { decidesOwn, type DraftMove } from '#libs/drafts';
import { type Actor, hasRole } from '../../database/index.js';

/** `see`: drafts and what they change. */
export type EditingAction = DraftMove | 'see';

/** Whether the actor may do that with texts of the guidance, their own part in them aside. */
export function may(actor: Actor, action: EditingAction): boolean {
  if (actor.kind !== 'person') return false;
  switch (action) {
    case 'see':
      return hasRole(actor, 'content_editor', 'legal_reviewer', 'staff_admin');
    case 'edit':
    case 'propose':
    case 'retract':
    case 'discard':
      return hasRole(actor, 'content_editor', 'legal_reviewer');
    case 'return':
    case 'publish':
      return hasRole(actor, 'legal_reviewer');
  }
}

/** Why a person may not do that with a draft; null when they may. Who wrote a part of it, however small, does not decide. */
export function draftRefusal(
  actor: Actor,
  move: DraftMove,
  authors: readonly string[],
): 'forbidden' | 'guidance.own-draft' | null {
  if (!may(actor, move)) return 'forbidden';
  return actor.kind === 'person' && decidesOwn(move, actor.userId, authors) ? 'guidance.own-draft' : null;
}
