import type pg from 'pg';

/** A table with the columns that are written to a backup. */
export interface Table {
  /** `schema.table` */
  readonly name: string;
  readonly columns: readonly string[];
}

const identifier = /^[a-z_][a-z0-9_$]*$/;

/** `schema.table` or `column`, for a statement. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');

/** Whether it names a table as ours are named: what a file says goes into a statement. */
export const isTableName = (name: string): boolean => {
  const parts = name.split('.');
  return parts.length === 2 && ['public', 'auth'].includes(parts[0]!) && identifier.test(parts[1]!);
};

export const isColumnName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_$]*$/.test(name);

/** Values are written and read alike, whatever the server or the role says. */
export const asText = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 3; set local bytea_output = 'hex'; set local xmloption = 'content';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local row_security = off`;

/** The migrations that the database has had; null: it is not one of ours. */
export async function migrationsOf(client: pg.Client): Promise<string[] | null> {
  const { rows: there } = await client.query("select to_regclass('public.migrations') is not null as there");
  if (!(there as { there: boolean }[])[0]!.there) return null;
  const { rows } = await client.query<{ name: string }>('select name from public.migrations order by id');
  return rows.map(({ name }) => name);
}

/** The tables with what is to be kept: not the queue, not what PostgreSQL itself loses in a crash, not the list of migrations. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select format('%s.%s', n.nspname, c.relname) as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relpersistence = 'p'
      and c.oid <> to_regclass('public.migrations')
    order by 1`);
  return rows;
}

/** Where the sequences stand; one that was never used is left out. Asked after the rows, so that none stands too low. */
export async function sequencesOf(client: pg.Client): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select format('%s.%s', schemaname, sequencename) as name, last_value::text as value from pg_sequences
    where schemaname in ('public', 'auth') and last_value is not null
      and format('%I.%I', schemaname, sequencename)::regclass
        <> coalesce(pg_get_serial_sequence('public.migrations', 'id')::regclass, 0)
    order by 1`);
  return rows;
}

/** Columns that hold the key of a file in the storage. */
const keyColumns = ['storage_key', 'file_key', 'document_key'];

/**
 * A statement with the keys of all files that rows name: `key`, and `sure`, false where a file is made when it is first
 * asked for (the English document of a distinction, one of an earlier edition).
 */
async function namedFiles(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ sql: string }>(
    `select format('select %I::text as key, true as sure from %I.%I where %I is not null',
        a.attname, n.nspname, c.relname, a.attname) as sql
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'auth') and c.relkind = 'r' and a.attname = any ($1) and not a.attisdropped
     union all select $$select data->>'storageKey', true from visit_entries where kind = 'photo' and removed_at is null$$
       where to_regclass('public.visit_entries') is not null
     union all select $$select regexp_replace(document_key, '\\.pdf$', '-en.pdf'), false from distinctions
         where document_key is not null
       union all select 'distinctions/' || distinction_id || '/' || left(sha256, 16) || made.ending, false
         from distinction_documents cross join (values ('.pdf'), ('-en.pdf')) as made (ending)$$
       where to_regclass('public.distinction_documents') is not null`,
    [keyColumns],
  );
  const every = rows.map(({ sql }) => sql).join(' union all ') || 'select null::text as key, true as sure where false';
  return `select key, bool_or(sure) as sure from (${every}) as named where key is not null group by key order by key`;
}

/** How many keys are asked for at a time. */
const KEYS = 500;

/** The files that rows name, in the transaction that is open. */
export async function* filesNamed(client: pg.Client): AsyncGenerator<{ key: string; sure: boolean }> {
  await client.query(`declare named_files no scroll cursor for ${await namedFiles(client)}`);
  for (;;) {
    const { rows } = await client.query<{ key: string; sure: boolean }>(`fetch ${KEYS} from named_files`);
    yield* rows;
    if (rows.length < KEYS) break;
  }
  await client.query('close named_files');
}

/** Which of these keys a row names now. */
export async function stillNamed(client: pg.Client, keys: readonly string[]): Promise<string[]> {
  const sql = `select key from (${await namedFiles(client)}) as now where sure and key = any ($1)`;
  return (await client.query<{ key: string }>(sql, [keys])).rows.map(({ key }) => key);
}
