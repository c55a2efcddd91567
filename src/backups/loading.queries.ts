import type pg from 'pg';
import { quoted } from './tables.queries.js';
import type { Manifest } from './manifest.js';

/** How many connections of the product there are to the database: of roles that may do what the application does. */
export async function productConnections(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`
    select count(*)::int as n from pg_stat_activity s
      join pg_roles r on r.rolname = 'puertas_app' join pg_roles u on u.oid = s.usesysid and not u.rolsuper
    where s.datname = current_database() and s.pid <> pg_backend_pid()
      and s.usename <> current_user and pg_has_role(s.usesysid, r.oid, 'member')`);
  return rows[0]!.n;
}

/** Whether there is no table in the database. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(`
    select not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'queue')) as empty`);
  return rows[0]!.empty;
}

/** Throws away all that the product has made in the database; what a database begins with is there again. */
export async function makeEmpty(client: pg.Client): Promise<void> {
  await client.query(`
    begin;
    drop schema if exists public, auth, queue cascade;
    create schema public;
    grant usage on schema public to public;
    commit`);
}

interface Key {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes away what would act on rows as they come: triggers, and foreign keys, which are checked when they are put back. All
 * that the owner of the tables may do without being a superuser.
 * @returns puts it back
 */
export async function suspendChecks(client: pg.Client): Promise<() => Promise<void>> {
  await client.query('set constraints all immediate');
  const within = `join pg_class c on c.oid = t.%s join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r'`;
  const { rows: triggers } = await client.query<{ table: string; name: string; enabled: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(t.tgname) as name, t.tgenabled as enabled
     from pg_trigger t ${within.replace('%s', 'tgrelid')} and not t.tgisinternal and t.tgenabled <> 'D'`,
  );
  const { rows: keys } = await client.query<Key>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(t.conname) as name,
       pg_get_constraintdef(t.oid) as definition
     from pg_constraint t ${within.replace('%s', 'conrelid')} and t.contype = 'f'`,
  );
  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  const how: Record<string, string> = { A: 'enable always', R: 'enable replica' };
  return async () => {
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    for (const { table, name, enabled } of triggers)
      await client.query(`alter table ${table} ${how[enabled] ?? 'enable'} trigger ${name}`);
  };
}

/** Empties the tables of a backup: migrations have put some rows there. */
export async function emptyTables(client: pg.Client, { tables }: Manifest): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
}

/** Gives the functions the text, and the sequences the place, that they had. */
export async function setFunctionsAndSequences(client: pg.Client, { functions, sequences }: Manifest): Promise<void> {
  await client.query('set local check_function_bodies = off');
  for (const [, text] of functions) await client.query(text);
  for (const { name, value } of sequences)
    await client.query('select setval($1::regclass, $2::bigint, true)', [quoted(name), value]);
}
