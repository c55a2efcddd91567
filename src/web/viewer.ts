import type { IncomingHttpHeaders } from 'node:http';
import { type Actor, anonymous, companyRoles, type Role, staffRoles } from '../database/index.js';

/** The person who looks at a page, as far as pages and access rules need to know them. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'es' | 'en';
  /** The company in whose workspace the person is now; null for FM4 staff and people without a company. */
  readonly companyId: string | null;
  readonly companyName: string | null;
  /** Roles in that company and in FM4. */
  readonly roles: readonly Role[];
}

/** On whose behalf the viewer's requests act. */
export function actorOf(viewer: Viewer | null): Actor {
  if (!viewer) return anonymous;
  return { kind: 'person', userId: viewer.userId, companyId: viewer.companyId, roles: viewer.roles };
}

export const isStaff = (viewer: Viewer) => viewer.roles.some((role) => staffRoles.includes(role));
export const isMember = (viewer: Viewer) => viewer.roles.some((role) => companyRoles.includes(role));

/** Finds who sends a request. The accounts room provides it; without a session the answer is null. */
export abstract class Sessions {
  abstract read(headers: IncomingHttpHeaders): Promise<Viewer | null>;
}
