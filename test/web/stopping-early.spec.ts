import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { drills } from '../support/drills.js';
import { eventually } from '../support/eventually.js';
import { cloneDatabase } from '../support/index.js';
import { startProduct } from '../support/product.js';

const IN_TIME_MS = 5_000;
/** Longer than any start takes here, the demonstration aside. */
const LONGEST_START_MS = 6_000;

const moments = Array.from({ length: drills.starts }, (_, n) =>
  Math.round((LONGEST_START_MS * (n + 0.5)) / drills.starts),
);

describe('a process that is asked to stop before it has started', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  beforeAll(async () => {
    // the embedded server runs as another user where this one is root
    folder = await mkdtemp(join(tmpdir(), 'puertas-early-'));
    await chmod(folder, 0o755);
    database = await cloneDatabase();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await database.drop();
  });

  const embedded = { DATABASE_URL: '', DATA_DIR: '', DEMO: 'true' };
  /** The servers that run on the folder. */
  const servers = async () => {
    const file = join(folder, 'postgres', 'postmaster.pid');
    const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
    return pid > 0 && isAlive(pid) ? [pid] : [];
  };

  test.each(moments)(
    'ends in time and leaves nothing running, with its own PostgreSQL, after %i ms',
    async (millis) => {
      const product = await startProduct('', { env: { ...embedded, DATA_DIR: folder }, wait: false });
      await pause(millis);
      const { code, millis: took } = await product.stop('SIGTERM');
      expect(product.output().replace(/^(Loading the demonstration|\s*Puertas Abiertas:).*/gms, '')).toBe('');
      // before the first line of ours is read the signal does what signals do
      expect([0, null]).toContain(code);
      expect(took).toBeLessThan(IN_TIME_MS);
      await eventually(async () => (await servers()).length === 0);
      await product.remove();
    },
  );

  test('starts as ever afterwards', async () => {
    const product = await startProduct('', { env: { ...embedded, DATA_DIR: folder, DEMO: 'false' } });
    expect(await product.answers()).toBe(true);
    await product.stop();
    await product.remove();
  });

  test.each(moments)('ends in time on the database of others, after %i ms', async (millis) => {
    const product = await startProduct(database.url, { wait: false });
    await pause(millis);
    const { code, millis: took } = await product.stop('SIGTERM');
    expect([0, null]).toContain(code);
    expect(took).toBeLessThan(IN_TIME_MS);
    await product.remove();
  });

  test('ends in time when the database does not answer at all', async () => {
    const product = await startProduct('postgres://nobody:x@192.0.2.1:5432/none', { wait: false });
    await pause(1_500);
    const { code, millis: took } = await product.stop('SIGINT');
    expect([0, null]).toContain(code);
    expect(took).toBeLessThan(IN_TIME_MS);
    await product.remove();
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
