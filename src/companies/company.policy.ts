import type { Actor } from '../database/index.js';

export type CompanyAction = 'see' | 'edit' | 'manage-team' | 'invite-learners' | 'activate' | 'suspend';

/** Whether the actor may do that with that company. FM4 sees all; each company sees and edits itself. */
export function may(actor: Actor, action: CompanyAction, companyId: string): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'system') return true;
  const is = (role: (typeof actor.roles)[number]) => actor.roles.includes(role);
  if (action === 'activate' || action === 'suspend') return is('staff_admin');
  if (action === 'see' && (is('staff_admin') || is('auditor'))) return true;
  if (actor.companyId !== companyId) return false;
  if (action === 'see' || action === 'invite-learners') return is('company_admin') || is('company_editor');
  return is('company_admin');
}
