import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { KeptResponse, type Validity } from './kept-response.js';
import { MAX_CACHED_BYTES } from './response-cache.rules.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `ResponseCache.keep`. */
    cacheValidity: Validity | null;
  }
}

/** A response that no route took part in. */
export interface ServedFromCache {
  readonly id: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/**
 * In-memory cache of public GET responses for requests without cookies, or with none but the chosen language. The first
 * response passes all layers (access, rendering, security headers); that response is kept, compressed.
 */
@Injectable()
export class ResponseCache {
  private readonly known = new Map<string, KeptResponse>();
  /** Requests that wait for the response to an earlier one of the same address. */
  private readonly underway = new Map<string, { by: FastifyRequest; waiting: (() => void)[] }>();
  /** Routes whose responses have been cached before. */
  private readonly routes = new Set<string>();
  private bytes = 0;

  constructor(private readonly clock: Clock) {}

  /** Caches the response to this request while it is valid. To be called before its data are read. */
  keep(request: FastifyRequest, validity: Validity): void {
    if (placeOf(request) === null || request.url.includes('?')) return;
    request.cacheValidity = validity;
    this.routes.add(request.routeOptions.url!);
  }

  /** Serves from the cache first. To be called before other plugins are registered. */
  serve(server: FastifyInstance): void {
    server.decorateRequest('cacheValidity', null);
    server.addHook('onRequest', (request, reply, next) => {
      const place = placeOf(request);
      const kept = this.find(place);
      if (kept) this.send(kept, request, reply);
      else if (place !== null && this.routes.has(request.routeOptions.url!) && !request.url.includes('?'))
        this.once(place, request, reply, next);
      else next();
    });
    server.addHook('onSend', (request, reply, payload, next) => {
      if (request.cacheValidity && (typeof payload === 'string' || Buffer.isBuffer(payload)))
        this.remember(request, reply, payload);
      this.release(request);
      next(null, payload);
    });
  }

  /**
   * What is known is answered on the connection, before Fastify makes a request of it: half the work of such an answer.
   * @param cookiesOf of a `Cookie` header those that the application reads
   * @param served told of each answer, for measurements and the log
   */
  serveConnections(
    server: FastifyInstance,
    cookiesOf: (header: string) => string | undefined,
    served: (answer: ServedFromCache) => void,
  ): void {
    const http = server.server;
    const handlers = http.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    // Fastify's own comes last; those before it only watch
    const handle = handlers.at(-1)!;
    http.off('request', handle);
    http.on('request', (request, response) => {
      const { method = '', headers, url = '' } = request;
      const cookie = headers.cookie === undefined ? undefined : cookiesOf(headers.cookie);
      const place = placeOf({ method, headers: { cookie }, url });
      const kept = this.find(place);
      if (!kept) {
        handle.call(http, request, response);
        return;
      }
      // names one answer in the log and orders nothing: a tenth of the time of `newId`
      const id = randomUUID();
      const began = performance.now();
      kept.send(headers, response, id, this.clock.now());
      const status = response.statusCode;
      served({ id, route: kept.route, status, milliseconds: performance.now() - began });
    });
  }

  /** Handles one of many simultaneous requests of an address; the others wait, and go on if its response was not cached. */
  private once(place: string, request: FastifyRequest, reply: FastifyReply, next: () => void): void {
    const ahead = this.underway.get(place);
    if (ahead) {
      ahead.waiting.push(() => {
        const kept = this.find(place);
        if (kept) this.send(kept, request, reply);
        else next();
      });
      return;
    }
    this.underway.set(place, { by: request, waiting: [] });
    // A client that hangs up must not leave the others waiting.
    reply.raw.once('close', () => this.release(request));
    next();
  }

  private release(request: FastifyRequest): void {
    const place = placeOf(request);
    const underway = place === null ? undefined : this.underway.get(place);
    if (place === null || underway?.by !== request) return;
    this.underway.delete(place);
    for (const goOn of underway.waiting) goOn();
  }

  private find(place: string | null): KeptResponse | null {
    const kept = place === null ? undefined : this.known.get(place);
    if (place === null || !kept) return null;
    if (kept.isFresh(this.clock.now())) return kept;
    this.forget(place, kept);
    return null;
  }

  private send(kept: KeptResponse, request: FastifyRequest, reply: FastifyReply): void {
    kept.send(request.headers, reply.hijack().raw, String(request.id), this.clock.now());
  }

  private remember(request: FastifyRequest, reply: FastifyReply, payload: string | Buffer): void {
    const validity = request.cacheValidity;
    const place = placeOf(request);
    if (place === null || !validity?.unchanged() || reply.statusCode !== 200 || reply.hasHeader('set-cookie')) return;
    const kept = new KeptResponse(request.routeOptions.url!, validity, reply.getHeaders(), payload, this.clock.now());
    const before = this.known.get(place);
    if (before) this.forget(place, before);
    this.known.set(place, kept);
    this.bytes += kept.size;
    // The oldest go first.
    for (const [one, other] of this.known) {
      if (this.bytes <= MAX_CACHED_BYTES) break;
      this.forget(one, other);
    }
  }

  private forget(place: string, kept: KeptResponse): void {
    this.known.delete(place);
    this.bytes -= kept.size;
  }
}

/** A language that somebody chose, of those that there are: a place for each that people made up would be one too many. */
const CHOSEN_LANGUAGE = /^lang=(?:es|en|fr|ht)$/;

/** Under what a response is kept; null: it is somebody's own. Addresses with a query are unlimited in number, and never kept. */
function placeOf({ method, headers, url }: Asked): string | null {
  if (method !== 'GET') return null;
  if (headers.cookie === undefined) return url;
  return CHOSEN_LANGUAGE.test(headers.cookie) ? `${headers.cookie} ${url}` : null;
}

/** What of a request says whose the response is. */
type Asked = Pick<FastifyRequest, 'method' | 'url'> & { headers: { cookie?: string | undefined } };
