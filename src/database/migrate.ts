import { DataSource } from 'typeorm';
import { ownerDataSource } from './data-source.js';
import { installFunctions } from './functions.js';

/** Any number, the same in every process: it makes migrations of several processes wait for each other. */
const lockKey = 7_301_964;

/**
 * Brings the database at `url` to the newest migration and its functions to their present text. Safe to run from several processes at once.
 * @returns the names of the migrations that were run
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(ownerDataSource(url)).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    const done = await source.runMigrations();
    await installFunctions(lock);
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
