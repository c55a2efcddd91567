import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config/index.js';
import { startEmbeddedPostgres } from '../../src/database/index.js';
import { restoreInstallation, saveInstallation } from '../../src/installation.js';
import { openDatabase } from '../../src/open-database.js';
import { filesIn, tablesIn } from './contents.js';

const now = new Date('2026-11-23T17:00:00Z');
const undo: (() => Promise<unknown>)[] = [];
const close = async () => {
  for (const step of undo.splice(0).toReversed()) await step();
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

test('the embedded database is saved while it runs and while it does not, and always lies in DATA_DIR', async () => {
  const config = readConfig({ DATA_DIR: join(folder, 'una') }, folder);
  await expect(saveInstallation(config, join(folder, 'nada'), now)).rejects.toThrow(/nothing to save in/);
  const { embedded } = await openDatabase(config, undo);
  const tables = await tablesIn(embedded!.url);
  const running = await saveInstallation(config, `${folder}/a`, now);
  // it was left alone
  expect(await tablesIn(embedded!.url)).toEqual(tables);
  await close();
  const stopped = await saveInstallation(config, `${folder}/b`, now);
  const rows = ({ tables }: typeof running) => tables.filter(({ name }) => name !== 'public.backup_records');
  expect(rows(stopped)).toEqual(rows(running));
  // the first is on record by then, in words at /fm4/estado
  const records = stopped.tables.find(({ name }) => name === 'public.backup_records');
  expect(records?.rows).toBe(1);
  expect(existsSync(join(folder, 'una', 'postgres', 'postmaster.pid'))).toBe(false);

  // as under /root: nobody but its owner can walk to it
  const closed = join(folder, 'cerrada');
  await mkdir(closed, { mode: 0o700 });
  const other = readConfig({ DATA_DIR: join(closed, 'otra') }, folder);
  await restoreInstallation(other, running.path, { replace: false });
  expect(await readFile(join(closed, 'otra', 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n');
  const server = await startEmbeddedPostgres({ folder: join(closed, 'otra'), database: 'puertas_abiertas' });
  undo.push(() => server.stop());
  expect(await tablesIn(server.url)).toEqual(tables);
  expect(Object.keys(await filesIn(join(closed, 'otra', 'files')))).toEqual([]);
});
