import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fitsOne, LIMIT_RETRY_SECONDS } from './validators.rules.js';

/** A strong entity tag of these bytes or this text. */
export const etagOf = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** Whether the reader has what `etag` names already (RFC 9110, 13.1.2): a 304 is the answer. */
export const isUnchanged = (request: FastifyRequest, etag: string): boolean =>
  request.method === 'GET' && fitsOne(request.headers['if-none-match'], etag);

/**
 * Gives what all may store an entity tag, keeps what only the viewer may see from being stored, and says with every 429
 * when to come back. To be called before what keeps answers.
 */
export function addValidators(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const { statusCode } = reply;
    if (statusCode === 429 && !reply.hasHeader('retry-after')) void reply.header('retry-after', LIMIT_RETRY_SECONDS);
    if (request.viewer && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    const isPublic = String(reply.getHeader('cache-control') ?? '').startsWith('public');
    if (isWhole(reply, payload) && isPublic && !reply.hasHeader('etag')) void reply.header('etag', etagOf(payload));
    return payload;
  });
}

/** Answers 304 in place of what the reader has already. To be called after what keeps answers. */
export function answerUnchanged(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const etag = reply.getHeader('etag');
    if (typeof etag !== 'string' || !isWhole(reply, payload) || !isUnchanged(request, etag)) return payload;
    void reply.status(304).removeHeader('content-length').removeHeader('content-type');
    return '';
  });
}

/** A 200 whose body is all there; files of the disk are streams, and answered by their plugin. */
const isWhole = (reply: FastifyReply, payload: unknown): payload is string | Buffer =>
  reply.statusCode === 200 && (typeof payload === 'string' || Buffer.isBuffer(payload));
