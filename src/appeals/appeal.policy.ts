/** Who may do what with an appeal or a complaint, pure. */
import type { TieAgainst } from '../audits/index.js';
import { hasRole, type Role } from '../database/index.js';

/** What keeps a person from deciding: any part in the case. */
export type AppealTie = TieAgainst<'judge-appeal'>;
export type AppealAction = 'read' | 'take' | 'work' | 'confirm';
export type AppealRefusal = AppealTie | 'role' | 'not-yours' | 'same-person';

export const handlingRoles = ['staff_admin', 'auditor', 'committee'] as const satisfies Role[];

/** Null when the person may. A part in the case excludes even reading; who proposed does not confirm. */
export function appealRefusal(
  person: { readonly userId: string; readonly roles: readonly Role[] },
  action: AppealAction,
  facts: { readonly tie: AppealTie | null; readonly examinerId: string | null; readonly proposedBy: string | null },
): AppealRefusal | null {
  if (!hasRole(person, ...handlingRoles)) return 'role';
  if (facts.tie) return facts.tie;
  switch (action) {
    case 'read':
      return null;
    case 'take':
      // the coordination may take one over from a colleague
      return facts.examinerId === null || facts.examinerId === person.userId || hasRole(person, 'staff_admin')
        ? null
        : 'not-yours';
    case 'work':
      return facts.examinerId === person.userId ? null : 'not-yours';
    case 'confirm':
      return facts.proposedBy === person.userId ? 'same-person' : null;
  }
}
