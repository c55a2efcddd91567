import { gunzipSync, gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { isUnchanged } from './validators.js';
import { ENTRY_OVERHEAD_BYTES, isCompressed, MAX_CACHED_BYTES } from './response-cache.rules.js';

/** How long a response may be served from the cache. */
export interface Validity {
  /** When it expires by itself: the minute or the day that it names is over. */
  readonly until: Date;
  /** Whether its data are unchanged; asked at each use. */
  unchanged(this: void): boolean;
}

interface Kept {
  readonly validity: Validity;
  readonly headers: Record<string, number | string | string[] | undefined>;
  readonly body: Buffer;
  readonly zipped: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `ResponseCache.keep`. */
    cacheValidity: Validity | null;
  }
}

// Headers of one response that do not hold for the next.
const own = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'content-length']);

/**
 * In-memory cache of public GET responses for requests without cookies. The first response passes all layers (access,
 * rendering, security headers); that response is kept, compressed.
 */
@Injectable()
export class ResponseCache {
  private readonly known = new Map<string, Kept>();
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
      if (kept) send(request, reply, kept);
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

  /** Handles one of many simultaneous requests of an address; the others wait, and go on if its response was not cached. */
  private once(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
    const ahead = this.underway.get(request.url);
    if (ahead) {
      ahead.waiting.push(() => {
        const kept = this.find(request);
        if (kept) send(request, reply, kept);
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

  private find(request: FastifyRequest): Kept | null {
    if (request.method !== 'GET' || request.headers.cookie !== undefined) return null;
    const kept = this.known.get(request.url);
    if (!kept) return null;
    if (this.clock.now() < kept.validity.until && kept.validity.unchanged()) return kept;
    this.forget(request.url, kept);
    return null;
  }

  private remember(request: FastifyRequest, reply: FastifyReply, payload: string | Buffer): void {
    const validity = request.cacheValidity;
    if (!validity?.unchanged() || reply.statusCode !== 200 || reply.hasHeader('set-cookie')) return;
    const zipped = isCompressed(payload.length, String(reply.getHeader('content-type')));
    const plain = Buffer.from(payload);
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([name]) => !own.has(name)));
    if (zipped) headers['vary'] = [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ');
    const before = this.known.get(request.url);
    if (before) this.forget(request.url, before);
    const kept = { validity, headers, body: zipped ? gzipSync(plain) : plain, zipped };
    this.known.set(request.url, kept);
    this.bytes += sizeOf(kept);
    // The oldest go first.
    for (const [url, one] of this.known) {
      if (this.bytes <= MAX_CACHED_BYTES) break;
      this.forget(url, one);
    }
  }

  private forget(url: string, kept: Kept): void {
    this.known.delete(url);
    this.bytes -= sizeOf(kept);
  }
}

/** Whether the response is the same for all; addresses with a query are unlimited in number. */
const isAnybodys = ({ method, headers, url }: FastifyRequest) =>
  method === 'GET' && headers.cookie === undefined && !url.includes('?');

const sizeOf = ({ body }: Kept) => body.length + ENTRY_OVERHEAD_BYTES;

function send(request: FastifyRequest, reply: FastifyReply, { headers, body, zipped }: Kept): void {
  const { raw } = reply.hijack();
  const given = { ...headers, 'x-request-id': String(request.id) };
  if (typeof headers['etag'] === 'string' && isUnchanged(request, headers['etag'])) {
    raw.writeHead(304, given).end();
    return;
  }
  const takesZip = zipped && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zipped && !takesZip ? gunzipSync(body) : body;
  const encoding = takesZip ? { 'content-encoding': 'gzip' } : {};
  raw.writeHead(200, { ...given, ...encoding, 'content-length': bytes.length }).end(bytes);
}
