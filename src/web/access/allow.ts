import { applyDecorators, SetMetadata } from '@nestjs/common';
import { hasRole, type Role } from '../../database/index.js';
import { Described } from '../described.js';
import type { Viewer } from './viewer.js';

/** Who may call a route. Several rules: one of them suffices. */
export type AccessRule =
  | 'public'
  | 'signed-in'
  | { readonly company: readonly Role[] }
  | { readonly staff: readonly Role[] };

export const accessKey = 'puertas:access';

/** Says who may call the route. Every route has one: the application refuses to start otherwise. */
export const Allow = (...rules: AccessRule[]) =>
  applyDecorators(
    SetMetadata(accessKey, rules),
    Described(({ ApiExtension }) => ApiExtension(`x-${accessKey}`, rules)),
  );

export const fromAnywhereKey = 'puertas:from-anywhere';

/**
 * A write that another site's page or program may send: it acts by what is in its address alone, never by the reader's
 * session.
 */
export const FromAnywhere = () => SetMetadata(fromAnywhereKey, true);

/** Whether one of the rules lets the viewer in. */
export function isAllowed(rules: readonly AccessRule[], viewer: Viewer | null): boolean {
  return rules.some((rule) => {
    if (rule === 'public') return true;
    if (!viewer) return false;
    if (rule === 'signed-in') return true;
    if ('staff' in rule) return hasRole(viewer, ...rule.staff);
    return viewer.companyId !== null && hasRole(viewer, ...rule.company);
  });
}

/** The roles that those rules let in. */
export const rolesOf = (rules: readonly AccessRule[]): Role[] => [
  ...new Set(rules.flatMap((rule) => (typeof rule === 'string' ? [] : 'staff' in rule ? rule.staff : rule.company))),
];
