import type { TieAgainst } from '../audits/index.js';
import type { Role } from '../database/index.js';

/** A tie to the company, by which a person may not handle a report about it. */
export type Interest = TieAgainst<'judge-report'>;
export type HandlingRefusal = Interest | 'role' | 'not-yours';

export const handlingRoles = ['staff_admin', 'auditor', 'committee'] as const satisfies Role[];

export interface Handling {
  /** Of the person in the company reported. */
  readonly interest: Interest | null;
  readonly handlerId: string | null;
}

/** Null when the person may; otherwise why not. Who has a tie to the company does not even read. */
export function handlingRefusal(
  person: { readonly userId: string; readonly roles: readonly Role[] },
  action: 'read' | 'take' | 'work' | 'suspend',
  { interest, handlerId }: Handling,
): HandlingRefusal | null {
  if (!handlingRoles.some((role) => person.roles.includes(role))) return 'role';
  if (interest) return interest;
  const isAdmin = person.roles.includes('staff_admin');
  switch (action) {
    case 'read':
      return null;
    case 'take':
      // the administration may take over what lies with somebody else
      return handlerId === null || handlerId === person.userId || isAdmin ? null : 'not-yours';
    case 'work':
      return handlerId === person.userId ? null : 'not-yours';
    case 'suspend':
      if (!isAdmin) return 'role';
      return handlerId === person.userId ? null : 'not-yours';
  }
}
