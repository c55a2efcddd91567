import { PostgresConnection, PostgresQueueBackend, Queue, runMigrations } from 'bullmq';
import pg from 'pg';
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
  /** The same past the pooler to which `connectionString` leads; undefined: it leads to none. */
  directUrl: string | undefined;
  schema: string;
  /** `installQueue` has made the schema: the role of `connectionString` need not be able to. */
  installed: boolean;
  onError: (error: Error) => void;
}

/**
 * Queues in a schema of PostgreSQL. All producers of the process share one small pool; each worker has its own
 * connection, because it listens on it.
 */
export function postgresBackend(settings: PostgresSettings): Backend {
  const { connectionString, directUrl, schema, installed, onError } = settings;
  const connection = { connectionString, schema, connectionTimeoutMillis: 5_000, onConnect: hearErrors };
  // `query_timeout`: an enqueue during a request fails fast; the sweep finds what it missed.
  const shared = listeningSafely(
    new PostgresConnection({ ...connection, migrate: !installed, max: 3, query_timeout: 10_000 }),
    directUrl,
  );
  shared.on('error', onError);
  const sharing: AnyFactory = (name, opts) => new PostgresQueueBackend(shared, name, opts as never, false);
  // as `createPostgresBackend`: named, so that BullMQ finds the workers of a queue
  const own: AnyFactory = (name, opts) =>
    new PostgresQueueBackend(
      listeningSafely(new PostgresConnection(opts.connection as never), directUrl),
      name,
      opts as never,
      true,
      name,
    );

  return {
    name: 'postgres',
    ready: () => shared.waitUntilReady(),
    queue: (name) => new Queue(name, { connection, defaultJobOptions: keptJobs }, sharing) as AnyQueue,
    worker: (name: string, processor: NudgeProcessor, settings: WorkerSettings): AnyWorker =>
      new AnyWorker(
        name,
        processor,
        { ...workerOptions(settings), connection: { ...connection, max: Math.min(settings.concurrency, 4) } },
        own,
      ),
    close: () => shared.close(),
  };
}

/**
 * Makes the schema of the queue, or brings it to the present version of BullMQ, and lets `role` use it: then whoever works
 * with the queue owns none of it.
 * @param connectionString as the owner
 */
export async function installQueue(connectionString: string, role: string, schema = 'queue'): Promise<void> {
  const client = new pg.Client({ connectionString });
  hearErrors(client);
  await client.connect();
  try {
    // Processes that start together do this one after the other, or PostgreSQL refuses one ("tuple concurrently updated").
    // The lock goes with the connection.
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`install queue ${schema}`]);
    await runMigrations(client, schema);
    const [into, to] = [client.escapeIdentifier(schema), client.escapeIdentifier(role)];
    await client.query(`
      grant usage on schema ${into} to ${to};
      grant select, insert, update, delete on all tables in schema ${into} to ${to};
      grant usage, select, update on all sequences in schema ${into} to ${to};
      grant execute on all functions in schema ${into} to ${to};
      alter default privileges in schema ${into} grant usage, select, update on sequences to ${to}`);
    // These two make a sequence with the first job of a queue, which only the owner may. Temporary tables of whoever calls
    // come last in their search, so that nothing can stand in the place of the queue's own.
    for (const signature of ['next_job_id(text)', 'add_jobs_bulk(text, jsonb)'])
      await client.query(`alter function ${into}.${signature} security definer set search_path = ${into}, pg_temp`);
  } finally {
    await client.end();
  }
}

/** Hears the errors of a connection while nobody else does: one lost between two statements ends no process. */
function hearErrors(client: pg.ClientBase): void {
  client.on('error', () => undefined);
}

/** A connection whose errors are heard from before it is open until it is gone, whoever else listens. */
class HeardClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    hearErrors(this);
  }

  override removeAllListeners(event?: string | symbol): this {
    super.removeAllListeners(event);
    hearErrors(this);
    return this;
  }
}

/**
 * BullMQ 6.7 hears the errors of the connection with which it LISTENs only a moment after that is open, and no more while
 * it closes: a restart of PostgreSQL in that moment would end the process. It makes that connection with what it keeps as
 * `pgModule`. Behind a pooler it is made past it.
 */
function listeningSafely(connection: PostgresConnection, directUrl: string | undefined): PostgresConnection {
  if (directUrl === undefined) return Object.assign(connection, { pgModule: { Pool: pg.Pool, Client: HeardClient } });
  // a pooler takes no options: there the schema is in the search path of the login
  const { pool } = connection as unknown as { pool: { options: pg.PoolConfig } };
  delete pool.options.options;
  class DirectClient extends HeardClient {
    constructor(config: pg.ClientConfig) {
      super({ ...config, connectionString: directUrl });
    }
  }
  return Object.assign(connection, { pgModule: { Pool: pg.Pool, Client: DirectClient } });
}
