import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../config/index.js';
import { ChangeFeed } from './change-feed.js';
import { findPublic, type Pool, poolOf, type PublicDistinction } from './public.queries.js';
import { KEPT_DISTINCTIONS } from './public.rules.js';

/**
 * Reads public distinctions, from memory until PostgreSQL announces a change. While announcements cannot be heard nothing
 * is kept, so no process tells an old state for longer than a second.
 */
@Injectable()
export class PublicDistinctions implements OnApplicationShutdown {
  private readonly known = new Map<string, PublicDistinction>();
  private readonly feed: ChangeFeed;
  private readonly pool: Pool;
  private generation = 0;

  constructor(source: DataSource, @Inject(CONFIG) config: Config) {
    this.pool = poolOf(source);
    this.feed = new ChangeFeed(config.databaseUrl!, 'distinctions', () => this.forget());
  }

  /** @param code twelve symbols, as `parseCode` gives them */
  async byCode(code: string): Promise<PublicDistinction | null> {
    const fresh = this.feed.isLive();
    if (fresh) {
      const known = this.known.get(code);
      if (known) return known;
    }
    const { generation } = this;
    const found = await findPublic(this.pool, code);
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
    this.known.clear();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.feed.close();
  }

  private keep(code: string, found: PublicDistinction): void {
    if (this.known.size >= KEPT_DISTINCTIONS) this.known.delete(this.known.keys().next().value!);
    this.known.set(code, found);
  }
}
