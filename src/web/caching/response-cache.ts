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
 * In-memory cache of public GET responses for requests without cookies. The first response passes all layers (access,
 * rendering, security headers); that response is kept, compressed.
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
    if (!isAnybodys(request)) return;
    request.cacheValidity = validity;
    this.routes.add(request.routeOptions.url!);
  }

  /** Serves from the cache first. To be called before other plugins are registered. */
  serve(server: FastifyInstance): void {
    server.decorateRequest('cacheValidity', null);
    server.addHook('onRequest', (request, reply, next) => {
      const kept = this.find(request);
      if (kept) this.send(kept, request, reply);
      else if (this.routes.has(request.routeOptions.url!) && isAnybodys(request)) this.once(request, reply, next);
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
   * @param served told of each answer, for measurements and the log
   */
  serveConnections(server: FastifyInstance, served: (answer: ServedFromCache) => void): void {
    const http = server.server;
    const handlers = http.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    // Fastify's own comes last; those before it only watch
    const handle = handlers.at(-1)!;
    http.off('request', handle);
    http.on('request', (request, response) => {
      const { method = '', headers, url = '' } = request;
      const kept = this.find({ method, headers, url });
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
  private once(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
    const ahead = this.underway.get(request.url);
    if (ahead) {
      ahead.waiting.push(() => {
        const kept = this.find(request);
        if (kept) this.send(kept, request, reply);
        else next();
      });
      return;
    }
    this.underway.set(request.url, { by: request, waiting: [] });
    // A client that hangs up must not leave the others waiting.
    reply.raw.once('close', () => this.release(request));
    next();
  }

  private release(request: FastifyRequest): void {
    const underway = this.underway.get(request.url);
    if (underway?.by !== request) return;
    this.underway.delete(request.url);
    for (const goOn of underway.waiting) goOn();
  }

  private find({ method, headers, url }: Pick<FastifyRequest, 'method' | 'headers' | 'url'>): KeptResponse | null {
    if (method !== 'GET' || headers.cookie !== undefined) return null;
    const kept = this.known.get(url);
    if (!kept) return null;
    if (kept.isFresh(this.clock.now())) return kept;
    this.forget(url, kept);
    return null;
  }

  private send(kept: KeptResponse, request: FastifyRequest, reply: FastifyReply): void {
    kept.send(request.headers, reply.hijack().raw, String(request.id), this.clock.now());
  }

  private remember(request: FastifyRequest, reply: FastifyReply, payload: string | Buffer): void {
    const validity = request.cacheValidity;
    if (!validity?.unchanged() || reply.statusCode !== 200 || reply.hasHeader('set-cookie')) return;
    const kept = new KeptResponse(request.routeOptions.url!, validity, reply.getHeaders(), payload, this.clock.now());
    const before = this.known.get(request.url);
    if (before) this.forget(request.url, before);
    this.known.set(request.url, kept);
    this.bytes += kept.size;
    // The oldest go first.
    for (const [url, one] of this.known) {
      if (this.bytes <= MAX_CACHED_BYTES) break;
      this.forget(url, one);
    }
  }

  private forget(url: string, kept: KeptResponse): void {
    this.known.delete(url);
    this.bytes -= kept.size;
  }
}

/** Whether the response is the same for all; addresses with a query are unlimited in number. */
const isAnybodys = ({ method, headers, url }: FastifyRequest) =>
  method === 'GET' && headers.cookie === undefined && !url.includes('?');
