// One embedded PostgreSQL for the whole run; test/support/database.ts migrates a template in it that each test clones.
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../dist/src/database/index.js';

const memory = '/dev/shm';
const ROOM = 4_000_000_000;
const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/** In memory where it has room, for a run makes and drops hundreds of databases; what a killed run left there goes. */
function makeFolder() {
  if (!existsSync(memory)) return mkdtempSync(join(tmpdir(), 'puertas-test-'));
  for (const name of readdirSync(memory)) {
    const [, pid] = /^puertas-test-(\d+)-/.exec(name) ?? [];
    if (pid && !existsSync(`/proc/${pid}`)) remove(join(memory, name));
  }
  const { bavail, bsize } = statfsSync(memory);
  return mkdtempSync(join(bavail * bsize > ROOM ? memory : tmpdir(), `puertas-test-${process.pid}-`));
}

export default async function setup() {
  const folder = makeFolder();
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, database: 'tests', fast: true });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    remove(folder);
  };
}
