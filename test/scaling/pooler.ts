import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/database/index.js';
import { eventually } from '../support/eventually.js';

/** A PgBouncer in transaction mode before one server. */
export interface Pooler {
  /** Leads through it to where `url` leads. */
  through(url: string): string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Starts it at the same port. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** The path of a program in the usual folders, or undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return [...folders, '/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** @param urls addresses of one server, one for each user who may pass */
export async function openPooler(binary: string, urls: readonly string[]): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'pooler-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new URL(urls[0]!);
  const users = urls.map((url) => new URL(url)).map(({ username, password }) => `"${username}" "${password}"`);
  const settings = `[databases]
* = host=127.0.0.1 port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = 20
max_client_conn = 1000
server_login_retry = 1
`;
  await writeFile(join(folder, 'users'), users.join('\n'));
  await writeFile(join(folder, 'settings.ini'), settings);
  let child: ChildProcess | undefined;
  let log = '';
  const start = async () => {
    child = spawn(binary, [join(folder, 'settings.ini')], { ...unprivileged(), stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr!.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)));
    await eventually(() => {
      if (child!.exitCode !== null) throw new Error(`PgBouncer did not start:\n${log}`);
      return answers(port);
    });
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    through: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port), search: '' }).href,
    kill,
    start,
    remove: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether anybody speaks PostgreSQL at that port; who logs in as nobody is refused. */
async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'nadie', password: 'x', database: 'x' });
  client.on('error', () => undefined);
  return client.connect().then(
    () => true,
    (error: { code?: string }) => error.code !== 'ECONNREFUSED',
  );
}

/** PgBouncer does not run as root. */
function unprivileged(): { uid: number; gid: number } | object {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')!;
  return { uid: Number(uid), gid: Number(gid) };
}

/** `1.18.0`, say. */
export const versionOf = (binary: string): string =>
  /(\d+\.\d+\.\d+)/.exec(execFileSync(binary, ['--version'], { encoding: 'utf8' }))?.[1] ?? '?';
