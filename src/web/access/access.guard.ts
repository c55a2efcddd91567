import {
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { type AccessRule, accessKey, fromAnywhereKey, isAllowed, rolesOf } from './allow.js';
import { isApi } from './request.js';
import { hasLeft, isShared, seenAt } from './shared-device.js';
import { Refused } from '../refused.js';
import { Sessions } from './viewer.js';

/** Reads the session once per request and lets in whom the route's `@Allow` names; denies by default. */
@Injectable()
export class AccessGuard implements CanActivate, OnApplicationBootstrap {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rules = this.reflector.getAllAndOverride<AccessRule[]>(accessKey, [context.getHandler(), context.getClass()]);
    const fromAnywhere = this.reflector.get<boolean | undefined>(fromAnywhereKey, context.getHandler());
    const bySession = request.headers.cookie && !fromAnywhere;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const viewer = bySession && this.isPresent(request, reply) ? await this.sessions.read(request.headers) : null;
    request.viewer = viewer && { ...viewer, request: String(request.id) };
    if (!fromAnywhere) requireSameOrigin(request, this.config);
    if (isAllowed(rules ?? [], request.viewer)) return true;
    if (request.viewer)
      await this.sessions.refused(request.viewer, `${request.method} ${request.routeOptions.url ?? ''}`);
    if (!request.viewer) throw new Refused('sign-in', { status: 401 });
    throw new Refused('forbidden', { status: 403, params: { roles: rolesOf(rules ?? []).join(' ') } });
  }

  /** At a shared tablet, whether whoever signed in is still there; notes that they are. */
  private isPresent(request: FastifyRequest, reply: FastifyReply): boolean {
    if (!isShared(request)) return true;
    const now = this.clock.now();
    if (hasLeft(request, now)) return false;
    void reply.header('set-cookie', seenAt(request, now, this.config.publicUrl.startsWith('https:')));
    return true;
  }

  onApplicationBootstrap(): void {
    const unguarded = routesOf(this.discovery, this.scanner)
      .filter(({ handler, controller }) => !this.reflector.getAllAndOverride(accessKey, [handler, controller]))
      .map(({ name }) => name);
    if (unguarded.length > 0) throw new Error(`Routes without @Allow: ${unguarded.join(', ')}`);
  }
}

/** All route handlers of the application, for the start-up check and the test that walks them. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner) {
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner
      .getAllMethodNames(prototype)
      .map((method) => ({ handler: prototype[method]!, controller: metatype, name: `${metatype.name}.${method}` }))
      .filter(({ handler }) => Reflect.hasMetadata('path', handler));
  });
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses writes that another site's page sends with the reader's cookies. Browsers say where a request comes from in
 * Sec-Fetch-Site, older ones in Origin; a caller that sends neither is no browser and has no one's cookies.
 */
function requireSameOrigin(request: FastifyRequest, config: Config): void {
  if (safeMethods.includes(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const own = [config.publicUrl, `${request.protocol}://${request.headers.host}`];
  const trusted = site ? site === 'same-origin' || site === 'none' : origin === undefined || own.includes(origin);
  const claimed = origin === undefined || origin === 'null' || own.includes(origin);
  if (!trusted || !claimed) throw new Refused('cross-origin', { status: 403 });
  if (isApi(request) && request.headers.cookie && origin === undefined && site === undefined) {
    throw new Refused('cross-origin', { status: 403 });
  }
}
