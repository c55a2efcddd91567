// One embedded PostgreSQL for the whole run; test/support/database.ts migrates a template in it that each test clones.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../dist/src/database/index.js';

export default async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'puertas-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, database: 'tests', fast: true });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
