import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const most = 1024 * 1024;
const bodies = new WeakMap<FastifyRequest, Buffer>();

/**
 * Keeps the bytes of the bodies of routes that declare `@RouteConfig({ rawBody: true })`, because a signature is over
 * bytes; and takes whole mails (`message/rfc822`), as bytes.
 */
export function keepRawBodies(server: FastifyInstance): void {
  server.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.addHook('preParsing', async (request, _reply, payload) => {
    if (!(request.routeOptions.config as { rawBody?: boolean }).rawBody) return payload;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw Object.assign(new Error('The body is too large'), { statusCode: 413 });
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    bodies.set(request, body);
    // read once more by the parser, which compares the length with what the request announced
    return Object.assign(Readable.from(body.length > 0 ? [body] : []), { receivedEncodedLength: body.length });
  });
}

/** The bytes of the body, on a route that keeps them. */
export const rawBodyOf = (request: FastifyRequest): Buffer => bodies.get(request) ?? Buffer.alloc(0);
