import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { endOfDay } from '#libs/mexico';
import { type Announcements, ChangeFeed, Database, Replicas } from '../database/index.js';
import { ResponseCache, REVALIDATE } from '../web/index.js';

/** Where PostgreSQL announces that the texts of these rooms have changed: migrations 0361 and 0382. */
const ROOMS = ['guidance', 'courses'] as const;

/** Public pages of the guidance, kept in memory for those who are not signed in. */
@Injectable()
export class KeptPages {
  private readonly changes: readonly Announcements[];

  constructor(
    private readonly cache: ResponseCache,
    private readonly clock: Clock,
    private readonly replicas: Replicas,
    feed: ChangeFeed,
    database: Database,
  ) {
    const [guidance, courses] = ROOMS.map((room) => feed.on(room)) as [Announcements, Announcements];
    this.changes = [guidance, courses];
    // Who changed a text here sees it at once, before PostgreSQL has announced it. Not so for courses: with each lesson that
    // somebody finishes all pages would go.
    database.whenChanged('guidance', () => guidance.announce());
  }

  /**
   * Keeps the page until anything in the guidance or the courses changes or the day is over, on which a review may be due. To
   * be called before its texts are read.
   */
  keep(request: FastifyRequest, reply: FastifyReply): void {
    this.keepHere(request);
    // a message that waits for the reader is on the page once
    if (!request.viewer && !request.cookies['flash'])
      void reply.header('cache-control', REVALIDATE).header('vary', 'cookie');
  }

  /** The same for a page that says by itself for how long others may keep it. */
  keepHere(request: FastifyRequest): void {
    if (!this.replicas.hasAll(Math.max(...this.changes.map(({ changedAt }) => changedAt)))) return;
    const unchanged = this.changes.map((announced) => announced.watch());
    this.cache.keep(request, {
      until: endOfDay(this.clock.now()),
      unchanged: () => unchanged.every((isSo) => isSo()),
    });
  }
}
