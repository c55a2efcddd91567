import { PostgresConnection, PostgresQueueBackend, Queue, createPostgresBackend } from 'bullmq';
import {
  keptJobs,
  workerOptions,
  AnyWorker,
  type AnyFactory,
  type AnyQueue,
  type Backend,
  type NudgeProcessor,
  type WorkerSettings,
} from './backend.js';

/** Settings of the PostgreSQL backend. */
export interface PostgresSettings {
  connectionString: string;
  schema: string;
  onError: (error: Error) => void;
}

/**
 * Queues in a schema of PostgreSQL. All producers of the process share one small pool; each worker has its own
 * connection, because it listens on it.
 */
export function postgresBackend({ connectionString, schema, onError }: PostgresSettings): Backend {
  const connection = { connectionString, schema, connectionTimeoutMillis: 5_000 };
  // `query_timeout`: an enqueue during a request fails fast; the sweep finds what it missed.
  const shared = new PostgresConnection({ ...connection, migrate: true, max: 3, query_timeout: 10_000 });
  shared.on('error', onError);
  const sharing: AnyFactory = (name, opts) => new PostgresQueueBackend(shared, name, opts as never, false);

  return {
    name: 'postgres',
    ready: () => shared.waitUntilReady(),
    queue: (name) => new Queue(name, { connection, defaultJobOptions: keptJobs }, sharing) as AnyQueue,
    worker: (name: string, processor: NudgeProcessor, settings: WorkerSettings): AnyWorker =>
      new AnyWorker(
        name,
        processor,
        { ...workerOptions(settings), connection: { ...connection, max: Math.min(settings.concurrency, 4) } },
        createPostgresBackend as AnyFactory,
      ),
    close: () => shared.close(),
  };
}
