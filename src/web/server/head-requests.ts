import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Answers HEAD as GET (RFC 9110, 9.3.2): Node, which has made the response already, leaves the body away. Fastify would make a
 * second route for each address. To be called before it listens.
 */
export function answerHeadAsGet(server: FastifyInstance): void {
  server.server.prependListener('request', (request: IncomingMessage) => {
    if (request.method === 'HEAD') request.method = 'GET';
  });
}
