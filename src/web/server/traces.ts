import type { FastifyInstance } from 'fastify';
import { isTracing, openSpan, type OpenSpan, within } from '#libs/telemetry';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of this request, where spans are made. */
    span: OpenSpan | null;
  }
}

/**
 * Makes a span of each request, by the route's pattern: never its address, which may hold a code or a name. A caller's own
 * trace is not followed, for callers are strangers. What the cache answers is counted and makes no span: it does nothing.
 */
export function traceRequests(server: FastifyInstance): void {
  if (!isTracing()) return;
  server.decorateRequest('span', null);
  server.addHook('onRequest', (request, _reply, next) => {
    const { method, id, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    const span = openSpan({
      name: `${method} ${route}`,
      kind: 'server',
      attributes: { 'http.request.method': method, 'http.route': route, 'puertas.request.id': String(id) },
    });
    request.span = span;
    if (span) within(span, next);
    else next();
  });
  // a body arrives by events of the connection, which know no span
  server.addHook('preValidation', (request, _reply, next) => {
    if (request.span) within(request.span, next);
    else next();
  });
  server.addHook('onResponse', (request, reply, next) => {
    const { statusCode } = reply;
    request.span?.set({ 'http.response.status_code': statusCode });
    request.span?.end(statusCode >= 500 ? String(statusCode) : undefined);
    next();
  });
}
