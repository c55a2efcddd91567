import { type Actor, hasRole } from '../../database/index.js';

/** Only FM4's coordination changes the days on which everyone gets mails. */
export const mayChangeSchedules = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && hasRole(actor, 'staff_admin'));
