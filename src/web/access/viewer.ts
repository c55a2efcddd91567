import type { IncomingHttpHeaders } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type Actor,
  anonymous,
  companyRoles,
  hasRole,
  type PersonActor,
  type Role,
  staffRoles,
} from '../../database/index.js';

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
  /** Id of the request in which the person looks, for the log. */
  readonly request?: string;
}

/**
 * Parameter decorator: who sends the request. On routes that need a session it is never null, because the access
 * guard has run before.
 */
export const Viewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null => context.switchToHttp().getRequest<FastifyRequest>().viewer,
);

/** On whose behalf the viewer's requests act. */
export function actorOf(viewer: Viewer): PersonActor;
export function actorOf(viewer: Viewer | null): Actor;
export function actorOf(viewer: Viewer | null): Actor {
  if (!viewer) return anonymous;
  const { userId, companyId, roles, request } = viewer;
  return { kind: 'person', userId, companyId, roles, ...(request === undefined ? {} : { request }) };
}

/** On whose behalf a request without an account acts. */
export const anonymousOf = (request: { readonly id: unknown }): Actor => ({
  ...anonymous,
  request: String(request.id),
});

export const isStaff = (viewer: Viewer) => hasRole(viewer, ...staffRoles);
export const isMember = (viewer: Viewer) => hasRole(viewer, ...companyRoles);

/** Finds who sends a request. The accounts room provides it; without a session the answer is null. */
export abstract class Sessions {
  abstract read(headers: IncomingHttpHeaders): Promise<Viewer | null>;

  /** Records that the viewer's role did not open this route. */
  abstract refused(viewer: Viewer, route: string): Promise<void>;
}
