import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config/index.js';
import { keepsStatements, Replicas } from '../../database/index.js';
import { ChangeFeed } from './change-feed.js';
import { findPublic, type Pool, poolOf, type PublicDistinction } from './public.queries.js';
import { KEPT_DISTINCTIONS, REPLICA_FRESH_MS } from './public.rules.js';

/**
 * Reads public distinctions, from memory until PostgreSQL announces a change. While announcements cannot be heard nothing
 * is kept, so no process tells an old state for longer than a second.
 */
@Injectable()
export class PublicDistinctions implements OnApplicationShutdown {
  private readonly known = new Map<string, PublicDistinction>();
  private readonly feed: ChangeFeed;
  private readonly pool: Pool;
  private readonly isNamed: boolean;
  private generation = 0;
  /** When the last change was heard, by `performance.now()`. */
  private changedAt = -Infinity;

  constructor(
    source: DataSource,
    private readonly replicas: Replicas,
    @Inject(CONFIG) config: Config,
  ) {
    this.pool = poolOf(source);
    this.isNamed = keepsStatements(source);
    // behind a pooler nobody hears
    const url = config.databaseDirectUrl ?? config.databaseUrl!;
    this.feed = new ChangeFeed(url, 'distinctions', () => this.forget());
  }

  /** @param code twelve symbols, as `parseCode` gives them */
  async byCode(code: string): Promise<PublicDistinction | null> {
    const fresh = this.feed.isLive();
    if (fresh) {
      const known = this.known.get(code);
      if (known) return known;
    }
    const { generation } = this;
    const found = await this.find(code);
    // A change announced while the row was on its way may not be in it.
    if (found && fresh && generation === this.generation) this.keep(code, found);
    return found;
  }

  /** Grows with every announced change; null while announcements cannot be heard, and nothing may be kept. */
  heard(): number | null {
    return this.feed.isLive() ? this.generation : null;
  }

  /** A check for later: whether nothing has changed since now. */
  watch(): () => boolean {
    const { generation } = this;
    const heard = this.feed.isLive();
    return () => heard && generation === this.generation && this.feed.isLive();
  }

  /** Drops everything kept, after a change. */
  forget(): void {
    this.generation += 1;
    this.changedAt = performance.now();
    this.known.clear();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.feed.close();
  }

  /** Asks the replica where it is proven to have every change that was heard, and all older than a second. */
  private async find(code: string): Promise<PublicDistinction | null> {
    const replica = this.replicas.since(Math.max(this.changedAt, performance.now() - REPLICA_FRESH_MS));
    if (!replica) return findPublic(this.pool, code, this.isNamed);
    try {
      return await findPublic(replica.pool, code, this.isNamed);
    } catch (error) {
      replica.distrust(error as Error);
      return findPublic(this.pool, code, this.isNamed);
    }
  }

  private keep(code: string, found: PublicDistinction): void {
    if (this.known.size >= KEPT_DISTINCTIONS) this.known.delete(this.known.keys().next().value!);
    this.known.set(code, found);
  }
}
