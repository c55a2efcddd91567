// One embedded PostgreSQL for the whole run, with a migrated template database that each test application clones.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chmodSync } from 'node:fs';
import { migrate, startEmbeddedPostgres } from '../dist/src/database/index.js';

export default async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'puertas-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, database: 'template_puertas', fast: true });
  await migrate(postgres.url);
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    const { rmSync } = await import('node:fs');
    rmSync(folder, { recursive: true, force: true });
  };
}
