import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/database/index.js';
import { eventually } from './eventually.js';

/** The product in a process of its own, as it is deployed. */
export interface Product {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Its `DATA_DIR`. */
  readonly folder: string;
  /** What it wrote, both streams. */
  output(): string;
  /** Whether it is ready for requests. */
  answers(): Promise<boolean>;
  /** Whether it still runs. */
  lives(): boolean;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; millis: number }>;
  /** Ends it, whatever it does, and removes its folder. */
  remove(): Promise<void>;
}

/** Starts the built product on the database at `databaseUrl`; resolves when it answers, unless `wait` is false. */
export async function startProduct(
  databaseUrl: string,
  { env = {}, wait = true }: { env?: Record<string, string>; wait?: boolean } = {},
): Promise<Product> {
  const [port, folder] = await Promise.all([freePort(), mkdtemp(join(tmpdir(), 'puertas-product-'))]);
  const child = spawn(process.execPath, ['dist/programs/main.js'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'error',
      DEMO: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const lives = () => child.exitCode === null && child.signalCode === null;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const asked = performance.now();
    child.kill(signal);
    return { code: await ended, millis: performance.now() - asked };
  };
  const remove = async () => {
    if (lives()) await stop('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  const answers = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (wait) await eventually(async () => !lives() || (await answers()));
  if (!lives()) throw new Error(`The product did not start:\n${output}`);
  return { url, port, process: child, folder, output: () => output, answers, lives, stop, remove };
}
