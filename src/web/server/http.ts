import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { newId } from '#libs/ids';
import type { Config } from '../../config/index.js';
import { assetsFolder, assetsPrefix } from '../answers/assets.js';
import { readCspReports } from '../csp/csp-reports.api.js';
import { REPORTS_AT, REPORTS_NAME } from '../csp/violations.rules.js';
import { Connections } from './connections.js';
import { answerHeadAsGet } from './head-requests.js';
import { ownCookies, readHostCookies, writeHostCookies } from './host-cookies.js';
import { Metrics } from '../health/metrics.js';
import { canLead, LONGEST_PART, nowhereOf } from './address.rules.js';
import { guardInput } from './input.js';
import { OpenApi } from '../openapi/openapi.api.js';
import { keepRawBodies } from './raw-body.js';
import { traceRequests } from './traces.js';
import { ResponseCache } from '../caching/response-cache.js';
import { addValidators, answerUnchanged } from '../caching/validators.js';

/** The HTTP server under Nest, with its limits. */
export function createAdapter(log: Logger, { trustedProxies }: Pick<Config, 'trustedProxies'>): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit: 1024 * 1024,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    // `Connections` lets running requests end first
    forceCloseConnections: true,
    // see `answerHeadAsGet`
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: LONGEST_PART },
    rewriteUrl: ({ url = '/' }: { url?: string }) => (canLead(url) ? url : nowhereOf(url)),
  } as never);
}

/** What every answer of the application has: cookies, security headers, compression, static files, measurements. */
export async function equip(app: NestFastifyApplication, config: Config): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.get(Connections).watch(server);
  answerHeadAsGet(server);
  const isSecure = config.publicUrl.startsWith('https:');
  if (isSecure) readHostCookies(server);
  addValidators(server);
  const cache = app.get(ResponseCache);
  cache.serve(server);
  traceRequests(server);
  answerUnchanged(server);
  await app.register(cookie as never, { secret: config.secret } as never);
  if (isSecure) writeHostCookies(server);
  await app.register(helmet as never, securityHeaders(config) as never);
  await app.register(compress as never, { threshold: 1024 } as never);
  // a form that takes larger files or more says so where it is read
  await app.register(multipart as never, { limits: { fileSize: 1024 * 1024, files: 5, fields: 200 } } as never);
  await app.register(
    fastifyStatic as never,
    { root: assetsFolder, prefix: assetsPrefix, immutable: true, maxAge: '365d' } as never,
  );
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  await app.register(
    fastifyStatic as never,
    { root: swagger, prefix: '/assets/swagger/', decorateReply: false } as never,
  );

  guardInput(server);
  keepRawBodies(server);
  readCspReports(server);
  const metrics = app.get(Metrics);
  server.decorateRequest('viewer', null);
  server.decorateRequest('language', null);
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', String(request.id));
    void reply.header('reporting-endpoints', `${REPORTS_NAME}="${REPORTS_AT}"`);
    // a worker answers operations only
    if (config.role === 'worker' && !/^\/(health\/|metrics)/.test(request.url)) await reply.status(404).send('');
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  const cookiesOf = (header: string) => (isSecure ? ownCookies(header) || undefined : header);
  cache.serveConnections(server, cookiesOf, ({ id, route, status, milliseconds }) => {
    metrics.requests.observe({ method: 'GET', route, status }, milliseconds / 1000);
    const ms = Math.round(milliseconds);
    server.log.info(
      { reqId: id, req: { method: 'GET', routeOptions: { url: route } }, res: { statusCode: status }, ms },
      'request',
    );
  });
  app.get(OpenApi).describe(app);
}

function securityHeaders(config: Config) {
  const https = config.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        reportUri: [REPORTS_AT],
        reportTo: [REPORTS_NAME],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}
