import type { Actor, Role } from '../../database/index.js';
import { may } from '../company.policy.js';

/** The roles in a company, the strongest first. */
export const teamRoles = ['company_admin', 'company_editor', 'learner'] as const satisfies readonly Role[];

export type TeamRole = (typeof teamRoles)[number];

/** The strongest of a person's roles. */
export function teamRoleOf(roles: readonly Role[]): TeamRole {
  return teamRoles.find((role) => roles.includes(role)) ?? 'learner';
}

/** The roles that the actor may give in that company, the strongest first. */
export function grantsOf(actor: Actor, companyId: string): readonly TeamRole[] {
  if (may(actor, 'manage-team', companyId)) return teamRoles;
  return may(actor, 'invite-learners', companyId) ? ['learner'] : [];
}

/** Whether the member is the only administrator, who can neither change role nor leave. */
export function isLastAdmin(
  members: readonly { readonly userId: string; readonly roles: readonly Role[] }[],
  { userId }: { readonly userId: string },
): boolean {
  const admins = members.filter(({ roles }) => roles.includes('company_admin'));
  return admins.length === 1 && admins[0]?.userId === userId;
}
