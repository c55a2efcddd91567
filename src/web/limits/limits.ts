import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { openRedis, type RedisClient } from '#libs/redis';
import { CONFIG, type Config } from '../../config/index.js';
import { Refused } from '../refused.js';
import { networkOf } from './network.js';

/** How often something may be done: `points` times within `seconds`. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** Limits how often something is done, shared by all processes: in Redis where there is one, else in PostgreSQL. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: RedisClient | null;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly source: DataSource,
  ) {
    this.redis = config.redisUrl ? openRedis(config.redisUrl, { enableOfflineQueue: false, lazyConnect: false }) : null;
    // the limiter falls back to memory; the queue reports Redis's state
    this.redis?.on('error', () => undefined);
  }

  /**
   * Counts one use by `key` (an account, or the address of a client, which counts as its network).
   * @throws Refused 429 `too-many` with `Retry-After` when the limit is used up
   */
  async take(limit: Limit, key: string): Promise<void> {
    const result = await this.limiter(limit)
      .consume(keyOf(key))
      .catch((reason: unknown) => reason as { msBeforeNext?: number });
    if (result instanceof Error) throw result;
    const spent = !('remainingPoints' in result) || (result as { remainingPoints: number }).remainingPoints < 0;
    const waitMs = (result as { msBeforeNext?: number }).msBeforeNext ?? 1000;
    const consumed = (result as { consumedPoints?: number }).consumedPoints ?? 0;
    if (spent || consumed > limit.points) {
      const seconds = Math.max(1, Math.ceil(waitMs / 1000));
      throw new Refused('too-many', {
        status: 429,
        params: { minutes: Math.ceil(seconds / 60) },
        retryAfter: seconds,
        limit: limit.points,
      });
    }
  }

  /** Forgets the uses by `key`: after a success, say. */
  async forget(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(keyOf(key));
  }

  private limiter(limit: Limit): RateLimiterAbstract {
    const existing = this.limiters.get(limit.name);
    if (existing) return existing;
    const options = { keyPrefix: `limit-${limit.name}`, points: limit.points, duration: limit.seconds };
    const insuranceLimiter = new RateLimiterMemory(options);
    const made = this.redis
      ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter })
      : new RateLimiterPostgres({
          ...options,
          storeClient: storeOf(this.source),
          storeType: 'pool',
          tableName: 'rate_limits',
          tableCreated: true,
          insuranceLimiter,
        });
    this.limiters.set(limit.name, made);
    return made;
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The connections of the application. They keep statements themselves, so those of the limiter go without its names. */
function storeOf(source: DataSource): unknown {
  const { master } = source.driver as unknown as {
    master: { query(text: string, values: readonly unknown[]): Promise<unknown> };
  };
  return { query: ({ text, values }: Statement) => master.query(text, values) };
}

const keyOf = (key: string): string => networkOf(key).slice(0, 150);
