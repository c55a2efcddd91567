import { DataSource } from 'typeorm';
import { functionTexts, installedFunctions } from '../../src/database/index.js';
import { appForAll, made } from '../support/index.js';

describe('the database', () => {
  const app = appForAll();
  const owner = made(() => app.owner());

  test('is what the entities describe: migrations and entities have not drifted apart', async () => {
    // where TypeORM 1.1 looks up the expressions of generated columns; nothing else of it needs the table
    await owner.query(`create table typeorm_metadata (
      type text, database text, schema text, "table" text, name text, value text)`);
    const difference = await app.nest.get(DataSource).driver.createSchemaBuilder().log();
    // columns only: indexes, checks and defaults are the migrations' business
    const statements = difference.upQueries.map(({ query }) => query);
    await owner.query('drop table typeorm_metadata');
    const columns = /(ADD|DROP COLUMN) "|CREATE TABLE|ALTER COLUMN "\w+" TYPE|(SET|DROP) NOT NULL/;
    // columns that PostgreSQL makes, and one with a collation: the entities say neither
    const beyond = /CONSTRAINT|"reminders".*due_on"|"computed_in"|"sort_name" TYPE text COLLATE/;
    expect(statements.filter((query) => columns.test(query) && !beyond.test(query))).toEqual([]);
  });

  test('every table is described by an entity', async () => {
    const tables: { name: string }[] = await owner.query(
      `select tablename as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
    );
    const described = new Set(app.nest.get(DataSource).entityMetadatas.map(({ tableName }) => tableName));
    // TypeORM's own, and a single row with a transaction id, a type that TypeORM does not know
    const others = ['migrations', 'directory_version'];
    expect(tables.map(({ name }) => name).filter((name) => !others.includes(name) && !described.has(name))).toEqual([]);
  });

  test('has the functions whose text stands in the rooms, and no others', async () => {
    const installed = await installedFunctions(owner);
    expect(Object.fromEntries(installed)).toEqual(Object.fromEntries(functionTexts()));
  });

  test('the application acts as a role that owns nothing and cannot bypass row-level security', async () => {
    const [role] = await app.db.as({ kind: 'anonymous' }, (tx) =>
      tx.query('select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
    );
    expect(role).toEqual({ rolname: 'puertas_app', rolsuper: false, rolbypassrls: false });
  });

  test('every table with a company column has row-level security', async () => {
    const open = await owner.query(`
      select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'company_id' and not c.relrowsecurity`);
    expect(open).toEqual([]);
  });

  test('another company finds nothing in any table with a company column', async () => {
    const tables: { relname: string }[] = await owner.query(`
      select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'company_id'`);
    expect(tables.length).toBeGreaterThan(0);
    const stranger = {
      kind: 'person',
      userId: '01999999-0000-7000-8000-000000000001',
      companyId: '01999999-0000-7000-8000-000000000002',
      roles: ['company_admin'],
    } as const;
    for (const { relname } of tables) {
      const [{ count }] = await app.db.as(stranger, (tx) =>
        tx.query(`select count(*)::int as count from ${relname} where company_id is not null`),
      );
      expect([relname, count]).toEqual([relname, 0]);
    }
  });

  test('migrations can be undone and done again', async () => {
    for (const _ of owner.migrations) await owner.undoLastMigration();
    const [{ count }] = await owner.query(
      `select count(*)::int as count from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    expect(count).toBe(0);
    await owner.runMigrations();
  });
});
