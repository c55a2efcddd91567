import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { ChangeFeed } from './change-feed.js';
import type { FormerNames } from '../distinction.entity.js';
import type { DistinctionEventKind, DistinctionState } from '../distinction.rules.js';

/** What anybody may know about a distinction; days are `YYYY-MM-DD`. */
export interface PublicDistinction {
  readonly id: string;
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  /** As it is written down; `stateOn` says what counts today. */
  readonly state: DistinctionState;
  readonly tradeName: string;
  readonly legalName: string;
  readonly place: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly instrumentVersion: string;
  readonly documentReady: boolean;
  readonly version: number;
  /** Last day on which the company of a suspended one may answer. */
  readonly hearingUntil: Day | null;
  /** Code of the one that took its place. */
  readonly supersededBy: string | null;
  /** Of the company, over all its distinctions; the oldest first. */
  readonly history: readonly PublicEvent[];
}

export interface PublicEvent {
  readonly kind: DistinctionEventKind;
  readonly day: Day;
  readonly reason: string | null;
  /** When names changed: what they were before. */
  readonly before: FormerNames | null;
  /** Of the distinction that it happened to. */
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
}

interface Pool {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>;
}

// A few thousand are asked for again and again (they hang in shop windows); the rest need not be held.
const CAPACITY = 10_000;

/**
 * Reads distinctions for everybody, as fast as memory where it may: what was read is kept until PostgreSQL announces a change.
 * While the announcements cannot be heard nothing is kept, so no process tells an old state for longer than a second.
 */
@Injectable()
export class PublicDistinctions implements OnApplicationShutdown {
  private readonly known = new Map<string, PublicDistinction>();
  private readonly feed: ChangeFeed;
  private readonly pool: Pool;
  private generation = 0;

  constructor(source: DataSource, @Inject(CONFIG) config: Config) {
    this.pool = (source.driver as unknown as { master: Pool }).master;
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
    const { rows } = await this.pool.query({
      name: 'public-distinction',
      text: 'select public_distinction($1) as found',
      values: [code],
    });
    const found = (rows[0]?.['found'] ?? null) as PublicDistinction | null;
    // A change that was announced while the row was on its way may not be in it.
    if (found && fresh && generation === this.generation) this.keep(code, found);
    return found;
  }

  /** Grows with every change that was announced; null while announcements cannot be heard, and nothing may be kept. */
  heard(): number | null {
    return this.feed.isLive() ? this.generation : null;
  }

  /** A question to be asked later: whether all that is read from now on would still be read the same. */
  watch(): () => boolean {
    const { generation } = this;
    const heard = this.feed.isLive();
    return () => heard && generation === this.generation && this.feed.isLive();
  }

  /** Something has changed: what is kept may be wrong. */
  forget(): void {
    this.generation += 1;
    this.known.clear();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.feed.close();
  }

  private keep(code: string, found: PublicDistinction): void {
    if (this.known.size >= CAPACITY) this.known.delete(this.known.keys().next().value!);
    this.known.set(code, found);
  }
}
