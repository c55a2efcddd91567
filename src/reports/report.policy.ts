import type { TieAgainst } from '../audits/index.js';
import { hasRole, type Role } from '../database/index.js';

/** A tie to the company, by which a person may not handle a report about it. */
export type Interest = TieAgainst<'judge-report'>;
/** Why a person may not handle a report. */
export type HandlingRefusal = Interest | 'role' | 'not-yours';
export type HandlingAction = 'read' | 'take' | 'work' | 'suspend';

export const handlingRoles = ['staff_admin', 'auditor', 'committee'] as const satisfies Role[];

/** What the decision depends on. */
export interface HandlingFacts {
  /** The person's tie to the reported company. */
  readonly interest: Interest | null;
  readonly handlerId: string | null;
}

/** Null when the person may. A tie to the company excludes even reading. */
export function handlingRefusal(
  person: { readonly userId: string; readonly roles: readonly Role[] },
  action: HandlingAction,
  { interest, handlerId }: HandlingFacts,
): HandlingRefusal | null {
  if (!hasRole(person, ...handlingRoles)) return 'role';
  if (interest) return interest;
  const isAdmin = hasRole(person, 'staff_admin');
  switch (action) {
    case 'read':
      return null;
    case 'take':
      // an administrator may take over a colleague's report
      return handlerId === null || handlerId === person.userId || isAdmin ? null : 'not-yours';
    case 'work':
      return handlerId === person.userId ? null : 'not-yours';
    case 'suspend':
      if (!isAdmin) return 'role';
      return handlerId === person.userId ? null : 'not-yours';
  }
}
