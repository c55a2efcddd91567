import { type ConnectionOptions, Queue } from 'bullmq';
import { isRedisCluster, openRedis } from '../redis/index.js';
import {
  keptJobs,
  workerOptions,
  AnyWorker,
  type AnyQueue,
  type Backend,
  type NudgeProcessor,
  type WorkerSettings,
} from './backend.js';

/** Settings of the Redis backend. */
export interface RedisSettings {
  /** Of a server or a cluster, see libs/redis. */
  url: string;
  /** In braces, so that all keys of a queue fall into one slot of a Redis Cluster; there each queue gets braces of its own. */
  prefix: string;
  onError: (error: Error) => void;
}

/**
 * Queues in Redis. Two kinds of connection: producers fail fast (a request never hangs on Redis), workers wait for
 * ever and go on when Redis is back.
 */
export function redisBackend({ url, prefix, onError }: RedisSettings): Backend {
  const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 6), 2_000);
  const shared = { connectTimeout: 5_000, lazyConnect: true, retryStrategy };
  const producers = openRedis(url, { ...shared, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const workers = openRedis(url, { ...shared, maxRetriesPerRequest: null, enableOfflineQueue: true });
  for (const client of [producers, workers]) client.on('error', onError);
  // each queue in a slot of its own: they spread over the masters, and one that is lost stops some of them
  const isCluster = isRedisCluster(url);
  const prefixOf = (name: string): string => (isCluster ? prefix.replace('}', `:${name}}`) : prefix);

  return {
    name: 'redis',
    ready: async () => {
      await producers.connect();
    },
    queue: (name) =>
      new Queue(name, {
        connection: producers as ConnectionOptions,
        prefix: prefixOf(name),
        defaultJobOptions: keptJobs,
      }) as AnyQueue,
    worker: (name: string, processor: NudgeProcessor, settings: WorkerSettings) =>
      new AnyWorker(name, processor, {
        ...workerOptions(settings),
        connection: workers as ConnectionOptions,
        prefix: prefixOf(name),
      }),
    close: async () => {
      producers.disconnect();
      workers.disconnect();
      await Promise.resolve();
    },
  };
}
