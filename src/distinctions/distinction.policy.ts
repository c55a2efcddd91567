import { type Actor, hasRole } from '../database/index.js';

export type DistinctionAction =
  | 'see-internal'
  | 'move'
  | 'rename'
  | 'follow-up'
  | 'list-in-directory'
  | 'answer'
  | 'surrender';

/** Whether the actor may do that with a distinction of that company. The public face needs no permission. */
export function may(actor: Actor, action: DistinctionAction, companyId: string): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'system') return true;
  switch (action) {
    case 'move':
    case 'rename':
    case 'follow-up':
      return hasRole(actor, 'staff_admin');
    case 'see-internal':
      return hasRole(actor, 'staff_admin', 'auditor', 'committee');
    case 'list-in-directory':
    case 'answer':
    case 'surrender':
      return actor.companyId === companyId && hasRole(actor, 'company_admin');
  }
}
