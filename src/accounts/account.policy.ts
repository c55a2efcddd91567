import { type Actor, companyRoles, type Role, staffRoles } from '../database/index.js';

/** A role and where it holds: in a company, or (null) in FM4 or as its partner. */
export interface Place {
  companyId: string | null;
  role: Role;
}

/** Whether the role can exist there: company roles in a company, the others outside of any. */
export function fits({ companyId, role }: Place): boolean {
  return companyRoles.includes(role) === (companyId !== null);
}

/**
 * Who may give a role, take it away, or invite to it: FM4's administrator everywhere; in a company its administrators
 * any role of it, its editors only learners.
 */
export function mayAppoint(actor: Actor, place: Place): boolean {
  if (actor.kind === 'anonymous' || !fits(place)) return false;
  if (actor.kind === 'system' || actor.roles.includes('staff_admin')) return true;
  if (place.companyId === null || actor.companyId !== place.companyId) return false;
  if (actor.roles.includes('company_admin')) return true;
  return actor.roles.includes('company_editor') && place.role === 'learner';
}

/** Somebody must be left to appoint others: the last administrator of a company, or of FM4, cannot be removed. */
export function mustStay(place: Place, holders: number): boolean {
  return (place.role === 'company_admin' || place.role === 'staff_admin') && holders <= 1;
}

/** Where a person's own workspace is. */
export function homeOf(roles: readonly Role[]): '/fm4' | '/empresa' | '/aprender' {
  if (roles.some((role) => staffRoles.includes(role))) return '/fm4';
  return roles.includes('company_admin') || roles.includes('company_editor') ? '/empresa' : '/aprender';
}

/** Whether the person still has to set up a second factor before FM4's workspace opens. */
export function owesSecondFactor(
  roles: readonly Role[],
  { required, enabled }: { required: boolean; enabled: boolean },
): boolean {
  return required && !enabled && roles.some((role) => staffRoles.includes(role));
}

/** The roles that hold now: FM4's only with a second factor, where it is required. */
export function effectiveRoles(roles: readonly Role[], factor: { required: boolean; enabled: boolean }): Role[] {
  return owesSecondFactor(roles, factor) ? roles.filter((role) => !staffRoles.includes(role)) : [...roles];
}

/**
 * The address to go on to after signing in: only a path of this site, nothing that a browser could read as another
 * host (`//evil`, `/\evil`, `https:…`), and not back to the pages of signing in.
 */
export function safeReturn(path: string | undefined, otherwise: string): string {
  if (!path || path.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return otherwise;
  return /^\/(entrar|salir)(\/|\?|#|$)/.test(path) ? otherwise : path;
}
