import { DataSource, type QueryRunner } from 'typeorm';
import { applicationDataSource, applicationRole, ownerDataSource } from './data-source.js';
import { changedFunctions, installFunctions } from './functions.js';
import { migrations } from './migrations/index.js';

/** Any number, the same in every process: it makes migrations of several processes wait for each other. */
const lockKey = 7_301_964;

/**
 * Brings the database at `url` to the newest migration and its functions to their present text. Safe to run from several processes at once.
 * @param url as the owner of the tables
 * @param only where the tables of another database are: these migrations are run, and functions are left to who asks
 * @returns the names of the migrations that were run
 */
export async function migrate(url: string, only?: readonly string[]): Promise<string[]> {
  const wanted = migrations.filter(({ name }) => only?.includes(name) ?? true);
  const source = await new DataSource({ ...ownerDataSource(url), migrations: wanted }).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    await grantByDefault(lock);
    const done = await source.runMigrations();
    await lock.query(`grant select on migrations to ${applicationRole}`);
    if (!only) await installFunctions(lock);
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/**
 * Takes back every migration that was run after the one of that name, the newest first, so that an earlier version can run
 * on the database. What only later versions keep is lost with its tables and columns.
 * @param url as the owner of the tables
 * @returns the names of the migrations that were taken back
 * @throws when none of that name was run
 */
export async function undoMigrations(url: string, last: string): Promise<string[]> {
  const source = await new DataSource(ownerDataSource(url)).initialize();
  try {
    const run: { name: string }[] = await source.query('select name from migrations order by id');
    const names = run.map(({ name }) => name);
    const kept = names.indexOf(last) + 1;
    if (kept === 0)
      throw new Error(`Name the last migration to keep. Those that were run, the newest last:\n${names.join('\n')}`);
    for (const _ of names.slice(kept)) await source.undoLastMigration();
    return names.slice(kept).toReversed();
  } finally {
    await source.destroy();
  }
}

/** The names of those of these migrations that this version does not know: a newer one has made them. */
export const unknownMigrations = (names: readonly string[]): string[] => {
  const known = new Set<string>(migrations.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
};

/**
 * The application may use what later migrations make, whoever runs them: default privileges hold for one owner each, and
 * the first migration set them for the one who ran it. What a migration takes away again stays away.
 */
async function grantByDefault(runner: QueryRunner): Promise<void> {
  const [{ begun }] = (await runner.query(`select to_regnamespace('auth') is not null as begun`)) as [
    { begun: boolean },
  ];
  if (!begun) return;
  for (const schema of ['public', 'auth']) {
    await runner.query(`
      alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${applicationRole};
      alter default privileges in schema ${schema} grant usage, select on sequences to ${applicationRole}`);
  }
}

/**
 * For a process that does not know the owner: whether somebody else has brought the database to where this version needs it.
 * @throws when not, with what to do
 */
export async function refuseUnmigrated(url: string, isPooled = false): Promise<void> {
  const source = await new DataSource(applicationDataSource(url, isPooled)).initialize();
  try {
    const done = await source
      .query<{ name: string }[]>('select name from migrations')
      .catch(() => [] as { name: string }[]);
    const names = new Set(done.map(({ name }) => name));
    const missing = migrations.filter(({ name }) => !names.has(name)).length;
    if (missing === 0 && (await changedFunctions(source)).length === 0) return;
    throw new Error(
      `The database is not ready for this version (migrations missing: ${missing}). Start one process with ` +
        'MIGRATION_DATABASE_URL, the address of the owner of the tables, or run `node dist/programs/migrate-database.js` with it.',
    );
  } finally {
    await source.destroy();
  }
}
