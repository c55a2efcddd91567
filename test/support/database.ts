import { randomBytes } from 'node:crypto';
import pg from 'pg';

const template = () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('No test database: run through `npm test -- <path>`, which builds first');
  return url;
};

/** A database of its own, cloned from the migrated template. */
export async function cloneDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new URL(template());
  const source = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  await run(admin.href, `create database ${name} template ${source}`);
  const url = new URL(template());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(admin.href, `drop database if exists ${name} with (force)`) };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
