import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/database/index.js';

/** Makes something of the database at this address, as the owner of its tables. */
type Fill = (url: string) => Promise<unknown>;

const migrated = 'template_migrated';
const filled = 'template_filled';

/**
 * A database of its own, cloned from a template that is made once in a run.
 * @param fill what the template has beside the tables; it must be the same for all
 */
export async function cloneDatabase(fill: Fill | null = null): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl('tests'), async (client) => {
    // the workers of a run share the server: one migrates, and cloning waits for it
    await client.query('select pg_advisory_lock(1)');
    await makeOnce(client, migrated, 'template1', migrateLongAgo);
    if (fill) await makeOnce(client, filled, migrated, fill);
    await client.query(`create database ${name} template ${fill ? filled : migrated} strategy file_copy`);
  });
  const drop = () =>
    withClient(serverUrl('tests'), async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { url: serverUrl(name), drop };
}

/** What migrations write at the machine's time would lie ahead of the clock of tests once its dates are past. */
async function migrateLongAgo(url: string): Promise<void> {
  await migrate(url);
  await withClient(url, async (client) => {
    await client.query(`update mail_settings set updated_at = '2000-01-01'`);
  });
}

/** Makes a template out of another one, unless it is there. */
async function makeOnce(client: pg.Client, name: string, from: string, make: Fill): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  await client.query(`drop database if exists unfinished_${name} with (force)`);
  await client.query(`create database unfinished_${name} template ${from}`);
  await make(serverUrl(`unfinished_${name}`));
  await client.query(`alter database unfinished_${name} rename to ${name}`);
}

/** A database of its own with nothing in it, as an operator makes one. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const onServer = (sql: string) =>
    withClient(serverUrl('tests'), async (client) => {
      await client.query(sql);
    });
  await onServer(`create database ${name}`);
  return { url: serverUrl(name), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

function serverUrl(database: string): string {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('No test server: run the specs through `npm test -- <path>`');
  return Object.assign(new URL(server), { pathname: `/${database}` }).href;
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}
