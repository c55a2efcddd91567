import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/database/index.js';

const template = 'template_puertas';

/** A database of its own, cloned from a template that is migrated once in a run. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl('tests'), async (client) => {
    // the workers of a run share the server: one migrates, and cloning waits for it
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await client.query(`create database unfinished_${template}`);
      await migrate(serverUrl(`unfinished_${template}`));
      await client.query(`alter database unfinished_${template} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  const drop = () =>
    withClient(serverUrl('tests'), async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { url: serverUrl(name), drop };
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
