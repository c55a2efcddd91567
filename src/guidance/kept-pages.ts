import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { endOfDay } from '#libs/mexico';
import { type Announcements, ChangeFeed, Replicas } from '../database/index.js';
import { ResponseCache, REVALIDATE } from '../web/index.js';

/** Where PostgreSQL announces that what the guidance says has changed: see migration 0361. */
const CHANGES = 'guidance';

/** Public pages of the guidance, kept in memory for those who are not signed in. */
@Injectable()
export class KeptPages {
  private readonly changes: Announcements;

  constructor(
    private readonly cache: ResponseCache,
    private readonly clock: Clock,
    private readonly replicas: Replicas,
    feed: ChangeFeed,
  ) {
    this.changes = feed.on(CHANGES);
  }

  /**
   * Keeps the page until anything in the guidance changes or the day is over, on which a review may be due. To be called
   * before its texts are read.
   */
  keep(request: FastifyRequest, reply: FastifyReply): void {
    if (this.replicas.hasAll(this.changes.changedAt))
      this.cache.keep(request, { until: endOfDay(this.clock.now()), unchanged: this.changes.watch() });
    // a message that waits for the reader is on the page once
    if (!request.viewer && !request.cookies['flash'])
      void reply.header('cache-control', REVALIDATE).header('vary', 'cookie');
  }
}
