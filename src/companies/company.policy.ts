import { type Actor, hasRole } from '../database/index.js';

/** What can be done with a company. */
export type CompanyAction = 'see' | 'edit' | 'manage-team' | 'invite-learners' | 'activate' | 'suspend';

/** Whether the actor may do that with that company. FM4 sees all and decides; a company sees and edits itself. */
export function may(actor: Actor, action: CompanyAction, companyId: string): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'system') return true;
  if (action === 'activate' || action === 'suspend') return hasRole(actor, 'staff_admin');
  if (action === 'see' && hasRole(actor, 'staff_admin', 'auditor')) return true;
  if (actor.companyId !== companyId) return false;
  if (action === 'see' || action === 'invite-learners') return hasRole(actor, 'company_admin', 'company_editor');
  return hasRole(actor, 'company_admin');
}
