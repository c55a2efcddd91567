import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { DatabaseAway, isDatabaseAway, type PreparingConfig, TracedClient } from '../../database/index.js';

const running = new AsyncLocalStorage<{ lost: unknown }>();

/**
 * Runs a call of a library that uses a `watchedPool` and makes of a lost connection what it likes: an error of its own, an
 * answer with status 500, a session that is not there.
 * @throws DatabaseAway when one of the call's statements did not reach PostgreSQL
 */
export async function telling<T>(call: () => Promise<T>): Promise<T> {
  const seen: { lost: unknown } = { lost: null };
  return running.run(seen, async () => {
    try {
      const answer = await call();
      if (seen.lost === null) return answer;
    } catch (error) {
      if (seen.lost === null) throw error;
    }
    throw new DatabaseAway(seen.lost);
  });
}

/** A pool that notes, for `telling`, statements that did not reach PostgreSQL. */
export function watchedPool(config: pg.PoolConfig & PreparingConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, Client: WatchedClient } as pg.PoolConfig);
  const connect = pool.connect.bind(pool) as (done?: unknown) => Promise<pg.PoolClient>;
  // the form with a callback is the pool's own; that with a promise keeps the call's context
  return Object.assign(pool, { connect: (done?: unknown) => (done ? connect(done) : noting(connect())) });
}

class WatchedClient extends TracedClient {
  override query(...args: unknown[]): never {
    const answer: unknown = super.query(...(args as [string]));
    return (isPromise(answer) ? noting(answer) : answer) as never;
  }
}

const isPromise = (answer: unknown): answer is Promise<unknown> =>
  typeof (answer as Promise<unknown> | undefined)?.then === 'function';

function noting<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    const seen = running.getStore();
    if (seen && isDatabaseAway(error)) seen.lost = error;
    throw error;
  });
}
