import { gunzipSync, gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';

/** How long an answer may be given again. */
export interface Validity {
  /** From this instant on it may be wrong by itself: a minute, a day is over. */
  readonly until: Date;
  /** Whether nothing that it rests on has changed; asked each time. */
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
    /** Set by `QuickAnswers.keep`. */
    keepAnswer: Validity | null;
  }
}

const LARGEST = 96 * 1024 * 1024;
// what an entry weighs beside its body
const OVERHEAD = 2_048;
const WORTH_ZIPPING = 1_024;
// what belongs to one answer and not to the next
const own = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'content-length']);

/**
 * Answers of public pages, given again from memory to readers who bring no cookie, as long as they are true. The first
 * answer goes through everything (access, rendering, security headers); what is kept is that answer, compressed.
 */
@Injectable()
export class QuickAnswers {
  private readonly known = new Map<string, Kept>();
  /** Who waits for an answer that another request of the same address is about to bring. */
  private readonly underway = new Map<string, { by: FastifyRequest; waiting: (() => void)[] }>();
  /** Addresses, as routes have them, whose answers have been kept before. */
  private readonly routes = new Set<string>();
  private bytes = 0;

  constructor(private readonly clock: Clock) {}

  /** Lets the answer to this request be given again while it is valid. To be called before what it rests on is read. */
  keep(request: FastifyRequest, validity: Validity): void {
    if (!isAnybodys(request)) return;
    request.keepAnswer = validity;
    this.routes.add(request.routeOptions.url!);
  }

  /** Makes a server ask here first. To be called before its other plugins are registered. */
  serve(server: FastifyInstance): void {
    server.decorateRequest('keepAnswer', null);
    server.addHook('onRequest', (request, reply, next) => {
      const kept = this.find(request);
      if (kept) send(request, reply, kept);
      else if (this.routes.has(request.routeOptions.url!) && isAnybodys(request)) this.once(request, reply, next);
      else next();
    });
    server.addHook('onSend', (request, reply, payload, next) => {
      if (request.keepAnswer && (typeof payload === 'string' || Buffer.isBuffer(payload)))
        this.remember(request, reply, payload);
      this.release(request);
      next(null, payload);
    });
  }

  /** Makes an answer that many ask for at the same moment once; the others wait, and ask themselves if it was not kept. */
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
    // whoever leaves before the answer is made does not leave the others waiting
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
    const validity = request.keepAnswer;
    if (!validity?.unchanged() || reply.statusCode !== 200 || reply.hasHeader('set-cookie')) return;
    const zipped = payload.length > WORTH_ZIPPING && !String(reply.getHeader('content-type')).startsWith('image/png');
    const plain = Buffer.from(payload);
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).filter(([name]) => !own.has(name)));
    if (zipped) headers['vary'] = [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ');
    const before = this.known.get(request.url);
    if (before) this.forget(request.url, before);
    const kept = { validity, headers, body: zipped ? gzipSync(plain) : plain, zipped };
    this.known.set(request.url, kept);
    this.bytes += sizeOf(kept);
    // the oldest go first: what is asked for again comes back with the next question
    for (const [url, one] of this.known) {
      if (this.bytes <= LARGEST) break;
      this.forget(url, one);
    }
  }

  private forget(url: string, kept: Kept): void {
    this.known.delete(url);
    this.bytes -= sizeOf(kept);
  }
}

/** Whether the answer is the same for all; an address with a query could be made up without end. */
const isAnybodys = ({ method, headers, url }: FastifyRequest) =>
  method === 'GET' && headers.cookie === undefined && !url.includes('?');

const sizeOf = ({ body }: Kept) => body.length + OVERHEAD;

function send(request: FastifyRequest, reply: FastifyReply, { headers, body, zipped }: Kept): void {
  const { raw } = reply.hijack();
  const given = { ...headers, 'x-request-id': String(request.id) };
  if (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']) {
    raw.writeHead(304, given).end();
    return;
  }
  const takesZip = zipped && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zipped && !takesZip ? gunzipSync(body) : body;
  const encoding = takesZip ? { 'content-encoding': 'gzip' } : {};
  raw.writeHead(200, { ...given, ...encoding, 'content-length': bytes.length }).end(bytes);
}
