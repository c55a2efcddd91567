/** Who may do what with a session of the committee; what the state allows is for `session.rules`. */
import { hasRole, type Role } from '../../database/index.js';

export type SessionAction = 'read' | 'convene' | 'preside' | 'attend';
export type SessionRefusal = 'not-committee' | 'not-presiding' | 'not-seated';

/** Who presides: the chair of the session, and the coordination. */
export function sessionRefusal(
  person: { readonly userId: string; readonly roles: readonly Role[] },
  action: SessionAction,
  session: { readonly chairId: string; readonly seated: ReadonlySet<string> } | null,
): SessionRefusal | null {
  if (!hasRole(person, 'committee', 'staff_admin')) return 'not-committee';
  const isCoordination = hasRole(person, 'staff_admin');
  switch (action) {
    case 'read':
      return null;
    case 'convene':
      return isCoordination ? null : 'not-presiding';
    case 'preside':
      return isCoordination || session?.chairId === person.userId ? null : 'not-presiding';
    case 'attend':
      return hasRole(person, 'committee') && session?.seated.has(person.userId) ? null : 'not-seated';
  }
}
