import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** How long running requests may take once the process stops. */
export const DRAIN_MS = 3_500;

/**
 * The connections of the HTTP server while it stops: running requests are answered, every answer says
 * `Connection: close`, and clients that keep idle connections open hold nothing up.
 */
@Injectable()
export class Connections {
  private readonly running = new Set<ServerResponse>();
  private server: Server | null = null;
  private draining: Promise<void> | null = null;

  /** Watches over the server. To be called before it listens. */
  watch(fastify: FastifyInstance): void {
    this.server = fastify.server;
    this.server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.running.add(response);
      response.once('close', () => this.running.delete(response));
      if (this.draining) response.shouldKeepAlive = false;
    });
    // after this Fastify closes whatever is still open
    fastify.addHook('preClose', () => this.drain());
  }

  /** Lets running requests end, `DRAIN_MS` at most. From now on no connection outlives its answer. */
  drain(): Promise<void> {
    return (this.draining ??= this.ending());
  }

  private async ending(): Promise<void> {
    for (const response of this.running) response.shouldKeepAlive = false;
    const until = performance.now() + DRAIN_MS;
    for (;;) {
      this.server?.closeIdleConnections();
      if (this.running.size === 0 || performance.now() > until) return;
      await pause(20);
    }
  }
}
