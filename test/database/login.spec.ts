import pg from 'pg';
import { DataSource } from 'typeorm';
import { derivedLogin, ensureLogin, migrate, refuseOwner, refuseUnmigrated } from '../../src/database/index.js';
import { cloneDatabase, startApp, type TestApp } from '../support/index.js';

const secret = 'a secret of this test and of no other one';

describe('the login of the application', () => {
  let app: TestApp;
  let owner: pg.Client;
  /** As the application logs in, before it says as which role it acts. */
  let login: pg.Client;
  beforeAll(async () => {
    app = await startApp();
    owner = await connected(app.config.databaseUrl);
    login = await connected(derivedLogin(app.config.databaseUrl, app.config.secret));
  });
  afterAll(async () => {
    await Promise.all([owner.end(), login.end()]);
    await app.close();
  });

  const tables = async () =>
    (
      await owner.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
      )
    ).rows.map(({ name }) => name);

  test('is that of every connection, and `reset role` gives nothing more', async () => {
    const asked = 'select session_user::text as login, current_user::text as role';
    const [found] = (await app.nest.get(DataSource).query(asked)) as { login: string; role: string }[];
    expect(found).toEqual({ login: expect.stringMatching(/^puertas_login_/), role: 'puertas_app' });
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as of
       from pg_roles r where rolname = $1`,
      [found!.login],
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        of: ['puertas_app'],
      },
    ]);
  });

  test('owns no table, view, sequence, index, function, type, schema or database', async () => {
    const { rows } = await owner.query(`
      select what, name from (
        select 'relation' as what, relname::text as name, relowner as owner from pg_class
        union all select 'function', proname, proowner from pg_proc
        union all select 'type', typname, typowner from pg_type
        union all select 'schema', nspname, nspowner from pg_namespace
        union all select 'database', datname, datdba from pg_database) as things
      where pg_get_userbyid(owner) in ('puertas_app', session_user) and pg_get_userbyid(owner) <> current_user
         or pg_get_userbyid(owner) like 'puertas\\_%'`);
    expect(rows).toEqual([]);
  });

  test('can alter, truncate or drop no table, and disable no trigger and no policy', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(60);
    for (const table of all) {
      for (const statement of [
        `truncate ${table}`,
        `alter table ${table} add column x int`,
        `alter table ${table} disable trigger all`,
        `alter table ${table} disable row level security`,
        `alter table ${table} no force row level security`,
        `drop table ${table}`,
        `create policy x on ${table} using (true)`,
      ]) {
        expect([statement, await refusal(login, statement)]).toEqual([statement, '42501']);
      }
    }
    for (const statement of [
      'create table public.x (a int)',
      'create schema x',
      `create or replace function public.app_scope() returns text language sql as 'select 1::text'`,
      'set session_replication_role = replica',
      'set row_security = off; select * from companies',
      'set role postgres',
      'reset role; reset session authorization; truncate companies',
    ]) {
      expect([statement, await refusal(login, statement)]).toEqual([
        statement,
        expect.stringMatching(/^(42501|42601)$/),
      ]);
    }
  });

  test('sees no row of a company without saying on whose behalf', async () => {
    const { rows } = await owner.query<{ name: string }>(`
      select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'company_id'`);
    for (const { name } of rows) {
      const found = await login.query(`select count(*)::int as n from ${name} where company_id is not null`);
      expect([name, found.rows]).toEqual([name, [{ n: 0 }]]);
    }
  });

  test('may use what a later migration makes, whoever ran the first one', async () => {
    await owner.query(`
      do $$ begin create role later_owner nologin; exception when duplicate_object then null; end $$;
      grant create, usage on schema public to later_owner`);
    await migrate(app.config.databaseUrl);
    await owner.query('create table later_things (id bigint generated always as identity, name text)');
    await login.query(`insert into later_things (name) values ('x')`);
    expect((await login.query('select name from later_things')).rows).toEqual([{ name: 'x' }]);
    await owner.query('create table auth.later_things (id bigserial)');
    await login.query('insert into auth.later_things default values');
    expect(await refusal(login, 'truncate later_things')).toBe('42501');
    await owner.query('drop table later_things, auth.later_things; drop owned by later_owner');
  });
});

describe('a login that may too much', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    owner = await connected(database.url);
  });
  afterAll(async () => {
    await owner.query('drop role if exists too_much');
    await owner.end();
    await database.drop();
  });
  const as = (user: string, password = 'x') => Object.assign(new URL(database.url), { username: user, password }).href;

  test('is refused with what to do', async () => {
    await expect(refuseOwner(database.url)).rejects.toThrow(
      /DATABASE_URL: logs in as "postgres".*MIGRATION_DATABASE_URL/,
    );
    await owner.query(`create role too_much login password 'x'`);
    await expect(refuseOwner(as('too_much'))).resolves.toBeUndefined();
    await owner.query('alter role too_much bypassrls');
    await expect(refuseOwner(as('too_much'))).rejects.toThrow(/row-level security/);
    await owner.query('alter role too_much nobypassrls; create schema queue authorization too_much');
    await expect(refuseOwner(as('too_much'))).rejects.toThrow(/owns the tables/);
    await owner.query('drop schema queue; alter table companies owner to too_much');
    await expect(refuseOwner(as('too_much'))).rejects.toThrow(/owns the tables/);
    await owner.query('alter table companies owner to postgres');
  });

  test('is made once, by whoever comes first, and named by the secret', async () => {
    const url = derivedLogin(database.url, secret);
    await Promise.all([1, 2, 3].map(() => ensureLogin(database.url, url)));
    await ensureLogin(database.url, url);
    await refuseOwner(url);
    expect(derivedLogin(database.url, `${secret}!`)).not.toBe(url);
    const taken = as('too_much');
    await ensureLogin(database.url, taken);
    const member = await owner.query(`select pg_has_role('too_much', 'puertas_app', 'member') as member`);
    expect(member.rows).toEqual([{ member: true }]);
    await owner.query(`drop role ${new URL(url).username}`);
  });

  test('without the owner a process says that the database is not ready, or that it is', async () => {
    const url = derivedLogin(database.url, secret);
    await ensureLogin(database.url, url);
    await expect(refuseUnmigrated(url)).resolves.toBeUndefined();
    await owner.query(`update migrations set name = 'another' where name like 'SpentCodes%'`);
    await expect(refuseUnmigrated(url)).rejects.toThrow(/migrations missing: 1.*MIGRATION_DATABASE_URL/);
    await owner.query(`update migrations set name = 'SpentCodes1764000001260' where name = 'another'`);
  });
});

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** The state with which PostgreSQL refuses a statement; empty when it does it. */
async function refusal(client: pg.Client, statement: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(statement);
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
  }
}
