import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where root may put what an unprivileged user has to reach. */
const open = '/var/tmp/puertas-abiertas';

/** Folders and identity with which PostgreSQL can run here. */
export interface EmbeddedPlaces {
  readonly native: string;
  readonly cluster: string;
  readonly identity: { uid: number; gid: number } | Record<string, never>;
}

/**
 * PostgreSQL refuses to run as root. As an ordinary user everything stays where it is; as root the server runs as
 * `postgres` or `nobody`, and what that user cannot reach (a checkout under /root) is placed under /var/tmp instead.
 */
export async function reachablePlaces(native: string, folder: string): Promise<EmbeddedPlaces> {
  const cluster = join(folder, 'postgres');
  if (process.getuid?.() !== 0) return { native, cluster, identity: {} };
  const identity = await unprivileged();
  return {
    identity,
    native: (await reachable(native)) ? native : await copyOnce(native),
    cluster: (await reachable(folder)) ? cluster : join(open, fingerprint(folder), 'postgres'),
  };
}

/** Whether a user who owns nothing on the way can walk to `path`; folders not yet made will be made open. */
async function reachable(path: string): Promise<boolean> {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && ((await stat(at)).mode & 0o001) === 0) return false;
  }
  return true;
}

async function unprivileged(): Promise<{ uid: number; gid: number }> {
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account) {
    throw new Error('PostgreSQL cannot run as root and there is no user postgres or nobody. Set DATABASE_URL.');
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

async function copyOnce(native: string): Promise<string> {
  const target = join(open, `native-${fingerprint(native)}`);
  if (existsSync(target)) return target;
  await mkdir(open, { recursive: true });
  await chmod(open, 0o755);
  const unfinished = `${target}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  return target;
}

const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16);
