import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
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
  url: string;
  /** In braces, so that all keys of a queue fall into one slot of a Redis Cluster. */
  prefix: string;
  onError: (error: Error) => void;
}

/**
 * Queues in Redis. Two kinds of connection: producers fail fast (a request never hangs on Redis), workers wait for
 * ever and go on when Redis is back.
 */
export function redisBackend({ url, prefix, onError }: RedisSettings): Backend {
  const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 6), 2_000);
  const producers = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5_000,
    lazyConnect: true,
    retryStrategy,
  });
  const workers = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true, retryStrategy });
  for (const client of [producers, workers]) client.on('error', onError);

  return {
    name: 'redis',
    ready: async () => {
      await producers.connect();
    },
    queue: (name) => new Queue(name, { connection: producers, prefix, defaultJobOptions: keptJobs }) as AnyQueue,
    worker: (name: string, processor: NudgeProcessor, settings: WorkerSettings) =>
      new AnyWorker(name, processor, { ...workerOptions(settings), connection: workers, prefix }),
    close: async () => {
      producers.disconnect();
      workers.disconnect();
      await Promise.resolve();
    },
  };
}
