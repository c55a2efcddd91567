import { decidesOwn } from '#libs/drafts';
import { type Actor, hasRole } from '../../database/index.js';
import type { DraftMove } from './draft.rules.js';

/** `see`: drafts and their files. `retire`: end a version. */
export type EditingAction = DraftMove | 'see' | 'retire';

/** Whether the actor may do that with versions of the instrument, their own part in them aside. */
export function may(actor: Actor, action: EditingAction): boolean {
  if (actor.kind !== 'person') return false;
  switch (action) {
    case 'see':
      return hasRole(actor, 'content_editor', 'legal_reviewer', 'staff_admin');
    case 'edit':
    case 'propose':
    case 'retract':
    case 'discard':
      return hasRole(actor, 'content_editor', 'staff_admin');
    case 'return':
    case 'publish':
      return hasRole(actor, 'legal_reviewer', 'staff_admin');
    case 'retire':
      return hasRole(actor, 'staff_admin');
  }
}

/**
 * Why a person may not do that with a draft; null when they may. Who wrote a part of it, however small, does not decide
 * about it, whatever their roles.
 */
export function draftRefusal(
  actor: Actor,
  move: DraftMove,
  authors: readonly string[],
): 'forbidden' | 'own-draft' | null {
  if (!may(actor, move)) return 'forbidden';
  return actor.kind === 'person' && decidesOwn(move, actor.userId, authors) ? 'own-draft' : null;
}
