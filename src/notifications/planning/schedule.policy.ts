import type { Actor } from '../../database/index.js';

/** Only FM4's coordination changes the days on which everybody gets mails. */
export const mayChangeSchedules = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && actor.roles.includes('staff_admin'));
