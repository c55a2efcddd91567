import { type Actor, companyRoles, hasRole, type Role, staffRoles } from '../database/index.js';

/** A role and where it holds: in a company, or (null) in FM4 or as its partner. */
export interface Place {
  readonly companyId: string | null;
  readonly role: Role;
}

/** Whether the role can exist there: company roles in a company, the others outside of any. */
export function fits({ companyId, role }: Place): boolean {
  return companyRoles.includes(role) === (companyId !== null);
}

/**
 * Whether the actor may give that role, take it away, or invite to it: FM4's administrator everywhere; in a company its
 * administrators any role of it, its editors only learners.
 */
export function mayAppoint(actor: Actor, place: Place): boolean {
  if (actor.kind === 'anonymous' || !fits(place)) return false;
  if (actor.kind === 'system' || hasRole(actor, 'staff_admin')) return true;
  if (place.companyId === null || actor.companyId !== place.companyId) return false;
  if (hasRole(actor, 'company_admin')) return true;
  return hasRole(actor, 'company_editor') && place.role === 'learner';
}

/** Whether the role cannot be taken away: a company, and FM4, keeps its last administrator. */
export function mustStay(place: Place, holders: number): boolean {
  return (place.role === 'company_admin' || place.role === 'staff_admin') && holders <= 1;
}

/**
 * Whether a person with these roles cannot have that one beside them: who receives the alerts of workers has no part in
 * judging their company, and no place in one (`indicadores` § 2.8).
 */
export function mixes(held: readonly Role[], role: Role): boolean {
  const isProtection = (one: Role) => one === 'protection';
  return held.some((one) => isProtection(one) !== isProtection(role));
}

/** Path of the workspace that a person with these roles lands in. */
export function homeOf(roles: readonly Role[]): '/fm4' | '/empresa' | '/enlaces' | '/aprender' {
  if (hasRole({ roles }, ...staffRoles)) return '/fm4';
  if (hasRole({ roles }, 'company_admin', 'company_editor')) return '/empresa';
  return hasRole({ roles }, 'partner') ? '/enlaces' : '/aprender';
}

/** Whether the person still has to set up a second factor before FM4's workspace opens. */
export function owesSecondFactor(
  roles: readonly Role[],
  { required, enabled }: { required: boolean; enabled: boolean },
): boolean {
  return required && !enabled && hasRole({ roles }, ...staffRoles);
}

/** The roles in force: FM4's only with a second factor, where it is required. */
export function effectiveRoles(roles: readonly Role[], factor: { required: boolean; enabled: boolean }): Role[] {
  return owesSecondFactor(roles, factor) ? roles.filter((role) => !staffRoles.includes(role)) : [...roles];
}

/**
 * The company in whose workspace a session is: the one chosen, else the first; FM4 staff are in none unless they choose.
 */
export function currentCompany(held: readonly Place[], chosen: string | null): string | null {
  const companies = held.flatMap(({ companyId }) => companyId ?? []);
  const isStaff = held.some(({ companyId, role }) => companyId === null && staffRoles.includes(role));
  return companies.find((id) => id === chosen) ?? (isStaff ? null : companies[0]) ?? null;
}

/** Longest return path that is followed. */
export const returnPathLength = 500;

/**
 * The address to go on to after signing in: only a path of this site, nothing that a browser could read as another
 * host (`//evil`, `/\evil`, `https:…`), and not back to the pages of signing in.
 */
export function safeReturn(path: string | undefined, otherwise: string): string {
  if (!path || path.length > returnPathLength || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return otherwise;
  return /^\/(entrar|salir)(\/|\?|#|$)/.test(path) ? otherwise : path;
}
