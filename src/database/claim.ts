import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf } from './process.js';

/** What may use a data folder: the product, its start, and its commands. */
const ours = /(main|backup|restore|check-acts|export-register|undo-migrations)\.js|(start|command)\.mjs/;

/**
 * Takes the data folder for this process: the embedded PostgreSQL in it serves one application only.
 * A claim of a process that is gone is taken over.
 * @returns how to give the folder back
 * @throws when another application uses the folder now
 */
export async function claimDataDir(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'application.pid');
  const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
  // a process that has got the number of one that is gone is none of ours
  if (owner > 0 && owner !== process.pid && ours.test(commandOf(owner) ?? '')) {
    throw new Error(`Puertas Abiertas already runs on ${folder} (process ${owner}). Stop it, or set another DATA_DIR.`);
  }
  const handle = await open(file, 'w');
  await handle.writeFile(String(process.pid));
  await handle.close();
  return () => rm(file, { force: true });
}
