import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Announcements, ChangeFeed, Replicas } from '../../database/index.js';
import { findPublic, type Pool, poolOf, type PublicDistinction } from './public.queries.js';
import { KEPT_DISTINCTIONS, REPLICA_FRESH_MS } from './public.rules.js';

/**
 * Reads public distinctions, from memory until PostgreSQL announces a change. While announcements cannot be heard nothing
 * is kept, so no process tells an old state for longer than a second.
 */
@Injectable()
export class PublicDistinctions {
  private readonly known = new Map<string, PublicDistinction>();
  private readonly changes: Announcements;
  private readonly pool: Pool;

  constructor(
    source: DataSource,
    private readonly replicas: Replicas,
    feed: ChangeFeed,
  ) {
    this.pool = poolOf(source);
    this.changes = feed.on('distinctions');
    this.changes.hear(() => this.known.clear());
  }

  /** @param code twelve symbols, as `parseCode` gives them */
  async byCode(code: string): Promise<PublicDistinction | null> {
    const unchanged = this.changes.watch();
    const known = unchanged() ? this.known.get(code) : undefined;
    if (known) return known;
    const found = await this.find(code);
    // A change announced while the row was on its way may not be in it.
    if (found && unchanged()) this.keep(code, found);
    return found;
  }

  /** Grows with every announced change; null while announcements cannot be heard, and nothing may be kept. */
  heard(): number | null {
    return this.changes.heard();
  }

  /** A check for later: whether nothing has changed since now. */
  watch(): () => boolean {
    return this.changes.watch();
  }

  /** Drops everything kept, after a change. */
  forget(): void {
    this.changes.announce();
  }

  /** Asks the replica where it is proven to have every change that was heard, and all older than a second. */
  private async find(code: string): Promise<PublicDistinction | null> {
    const replica = this.replicas.since(Math.max(this.changes.changedAt, performance.now() - REPLICA_FRESH_MS));
    if (!replica) return findPublic(this.pool, code);
    try {
      return await findPublic(replica.pool, code);
    } catch (error) {
      replica.distrust(error as Error);
      return findPublic(this.pool, code);
    }
  }

  private keep(code: string, found: PublicDistinction): void {
    if (this.known.size >= KEPT_DISTINCTIONS) this.known.delete(this.known.keys().next().value!);
    this.known.set(code, found);
  }
}
