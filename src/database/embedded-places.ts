import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, open as openFile, readFile, rename, rm, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';

/** Where root may put programs that an unprivileged user has to reach; nothing that is to be kept. */
const open = '/var/tmp/puertas-abiertas';

/** Folders and identity with which PostgreSQL can run here. */
export interface EmbeddedPlaces {
  readonly native: string;
  readonly cluster: string;
  /** Whether the user as whom the server runs can walk to the cluster. */
  readonly isReachable: boolean;
  /** Where a cluster that could not be reached lay up to version 0.1, if it is still there. */
  readonly former: string | null;
  readonly identity: { uid: number; gid: number } | Record<string, never>;
}

/**
 * The cluster always lies in `folder`. PostgreSQL refuses to run as root: then the server runs as `postgres` or `nobody`; its
 * programs are copied to /var/tmp when that user cannot reach them (a checkout under /root), and the cluster is handed over,
 * see `handOver`.
 */
export async function placesIn(folder: string, native: string): Promise<EmbeddedPlaces> {
  const cluster = join(folder, 'postgres');
  if (process.getuid?.() !== 0) return { native, cluster, isReachable: true, former: null, identity: {} };
  const identity = await unprivileged();
  const isReachable = await reachable(folder);
  const former = join(open, fingerprint(folder), 'postgres');
  if (!isReachable && platform() !== 'linux')
    throw new Error(`PostgreSQL cannot run as root on ${folder}, which only root can reach. Set another DATA_DIR.`);
  return {
    identity,
    cluster,
    isReachable,
    former: !isReachable && existsSync(join(former, 'PG_VERSION')) ? former : null,
    native: (await reachable(native)) ? native : await copyOnce(native),
  };
}

/** Brings a cluster that lay under /var/tmp, where a system may clean up, to its folder. No server may run on it. */
export async function bringHome({ cluster, former }: EmbeddedPlaces): Promise<void> {
  if (former === null || existsSync(join(cluster, 'PG_VERSION'))) return;
  const arriving = `${cluster}.arriving`;
  await rm(arriving, { recursive: true, force: true });
  await mkdir(dirname(cluster), { recursive: true });
  // owners and modes stay, on another disk too
  execFileSync('cp', ['-a', former, arriving], { stdio: 'pipe' });
  execFileSync('cp', ['-a', `${former}.password`, `${cluster}.password`], { stdio: 'pipe' });
  await rm(cluster, { recursive: true, force: true });
  await rename(arriving, cluster);
  await rm(dirname(former), { recursive: true, force: true });
}

/** Paths as another process names them, with what it has to be given as its descriptors from 3 on. */
export interface HandedOver {
  readonly names: readonly string[];
  readonly descriptors: readonly number[];
  /** To be called when the process has begun. */
  close(): Promise<void>;
}

/**
 * Lets the server's user use paths to which it cannot walk: it gets them open, and `/proc/self/fd/N` leads there without
 * passing the folders above (proc(5)). What it may do with them is still said by their own owner and mode.
 */
export async function handOver({ isReachable }: EmbeddedPlaces, ...paths: readonly string[]): Promise<HandedOver> {
  if (isReachable) return { names: paths, descriptors: [], close: async () => undefined };
  const handles = await Promise.all(paths.map((path) => openFile(path, 'r')));
  return {
    names: handles.map((_, index) => `/proc/self/fd/${3 + index}`),
    descriptors: handles.map(({ fd }) => fd),
    close: async () => {
      for (const handle of handles) await handle.close();
    },
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
