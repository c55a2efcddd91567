/** What an installation holds, to be compared with another one. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pg from 'pg';

/** Every table with the number of its rows and a digest of all of them, field by field; but for TypeORM's own, that of the backups themselves, and those that a crash empties. */
export async function tablesIn(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'");
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relpersistence = 'p' and c.relname not in ('migrations', 'backup_records')
       order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as digest from ${name} t`,
      );
      found[name] = rows[0]!.digest;
    }
    return found;
  } finally {
    await client.end();
  }
}

/** What makes a database more than its rows: migrations, functions, keys, triggers, policies, rights, sequences. */
export async function structureIn(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string }>(`
      select 'migration ' || name as what from migrations
      union all select 'function ' || pg_get_functiondef(oid) from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select format('constraint %s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
        from pg_constraint where conrelid <> 0 and connamespace::regnamespace::text in ('public', 'auth')
      union all select format('trigger %s %s', tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
      union all select format('policy %s %s %s %s', polrelid::regclass, polname, pg_get_expr(polqual, polrelid),
          pg_get_expr(polwithcheck, polrelid)) from pg_policy
      union all select format('rights %s %s %s %s', oid::regclass, relrowsecurity, relforcerowsecurity, relacl)
        from pg_class where relkind in ('r', 'S', 'v') and relnamespace::regnamespace::text in ('public', 'auth')
      union all select format('sequence %s.%s %s', schemaname, sequencename, last_value) from pg_sequences
        where schemaname in ('public', 'auth') and sequencename <> 'migrations_id_seq'
      order by 1`);
    return rows.map(({ what }) => what);
  } finally {
    await client.end();
  }
}

/** Every file in a folder and below it, with its SHA-256. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: Record<string, string> = {};
  for (const path of paths.sort())
    found[relative(folder, path)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  return found;
}
