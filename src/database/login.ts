import { createHash, hkdfSync } from 'node:crypto';
import pg from 'pg';
import { hearErrors } from './away.js';
import { applicationRole } from './data-source.js';

/** The role in `DATABASE_URL` may do more than the application should. */
export class UnsafeLogin extends Error {
  override readonly name = 'UnsafeLogin';

  constructor(role: string, why: string) {
    super(
      `DATABASE_URL: logs in as "${role}", which ${why}. Put this address into MIGRATION_DATABASE_URL, and into ` +
        'DATABASE_URL one with another user and a password of its own: that role is made at the start.',
    );
  }
}

/** Connections behind the pooler begin as the application does not expect. */
export class UnsettledLogin extends Error {
  override readonly name = 'UnsettledLogin';

  constructor(role: string) {
    const settings = Object.entries(pooledSettings).map(([setting, value]) => `set ${setting} = ${value}`);
    super(
      `DATABASE_URL: the pooler hands out connections of "${role}" that do not begin as they should. Migrate once with ` +
        'DATABASE_DIRECT_URL set, or do it as the owner of that role: ' +
        `${settings.map((one) => `alter role "${role}" in database … ${one}`).join('; ')}. Then RECONNECT the pooler.`,
    );
  }
}

/**
 * The address at which the application logs in to a database of which only the owner's address is known: the same, as a
 * role of its own whose password follows from the deployment's secret.
 */
export function derivedLogin(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = `puertas_login_${createHash('sha256').update(`login:${secret}`).digest('hex').slice(0, 8)}`;
  url.password = Buffer.from(hkdfSync('sha256', secret, '', 'puertas-abiertas database login', 24)).toString('hex');
  return url.href;
}

/** Where one database is reached: with or without a pooler, for writing or for reads that anybody may make. */
export interface DatabaseAddresses {
  readonly databaseUrl: string;
  /** Past the pooler; null: there is none. */
  readonly databaseDirectUrl: string | null;
  /** A replica; null: there is none. */
  readonly databaseReadUrl: string | null;
}

/** The owner's addresses as those at which the application logs in, see `derivedLogin`. */
export function derivedLogins(
  { databaseUrl, databaseDirectUrl, databaseReadUrl }: DatabaseAddresses,
  secret: string,
): DatabaseAddresses {
  return {
    databaseUrl: derivedLogin(databaseUrl, secret),
    databaseDirectUrl: databaseDirectUrl && derivedLogin(databaseDirectUrl, secret),
    databaseReadUrl: databaseReadUrl && derivedLogin(databaseReadUrl, secret),
  };
}

/**
 * Makes the role as which `url` logs in, when it is missing; it may do what `puertas_app` may and owns nothing.
 * @param isPooled it is used behind a pooler: its connections begin by themselves as ours do, see `beginning`
 */
export async function ensureLogin(ownerUrl: string, url: string, isPooled = false): Promise<void> {
  const { username, password } = new URL(url);
  const [role, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  await asClient(ownerUrl, async (client) => {
    await makeLogin(client, role, secret);
    if (isPooled) await beginAsOurs(client, role);
  });
}

async function makeLogin(client: pg.Client, role: string, secret: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(
    'select pg_has_role(oid, $2, $3) as member from pg_roles where rolname = $1',
    [role, applicationRole, 'member'],
  );
  if (rows[0]?.member) return;
  const name = pg.escapeIdentifier(role);
  if (rows[0]) {
    await client.query(`grant ${applicationRole} to ${name}`);
    return;
  }
  const rights = 'login nosuperuser nobypassrls nocreaterole nocreatedb noreplication';
  try {
    await client.query(`create role ${name} ${rights} in role ${applicationRole} password ${pg.escapeLiteral(secret)}`);
  } catch (error) {
    // another process, perhaps on another database of the server, has made it meanwhile
    if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

/** How connections of the login begin in this database. Sign-in and the queue name tables of their own schemas without them. */
const pooledSettings = { role: applicationRole, timezone: 'UTC', search_path: 'public, auth, queue' };

/** Sets them where they are not set yet: processes that start together do not get into each other's way. */
async function beginAsOurs(client: pg.Client, role: string): Promise<void> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['settings of the login']);
  const { rows } = await client.query<{ settings: string[] | null }>(
    `select setconfig as settings from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
       join pg_database d on d.oid = s.setdatabase where r.rolname = $1 and d.datname = current_database()`,
    [role],
  );
  const set = new Set(rows[0]?.settings?.map((one) => one.toLowerCase()));
  const { rows: here } = await client.query<{ name: string }>('select current_database() as name');
  const [name, database] = [pg.escapeIdentifier(role), pg.escapeIdentifier(here[0]!.name)];
  for (const [setting, value] of Object.entries(pooledSettings)) {
    if (set.has(`${setting}=${value}`.toLowerCase())) continue;
    await client.query(`alter role ${name} in database ${database} set ${setting} = ${value}`);
  }
  await client.query('commit');
}

/**
 * Makes sure that a pooler hands out connections that began as ours do.
 * @throws UnsettledLogin
 */
export async function refuseUnsettled(url: string): Promise<void> {
  await asClient(url, async (client) => {
    const { rows } = await client.query<{ login: string; role: string; timezone: string; path: string }>(
      `select session_user::text as login, current_user::text as role, current_setting('TimeZone') as timezone,
         current_setting('search_path') as path`,
    );
    const { login, role, timezone, path } = rows[0]!;
    const isSettled =
      role === pooledSettings.role && timezone === pooledSettings.timezone && path === pooledSettings.search_path;
    if (!isSettled) throw new UnsettledLogin(login);
  });
}

/**
 * Makes sure that whoever logs in at `url` owns nothing, belongs to no role that does, and is held to row-level security.
 * @throws UnsafeLogin
 */
export async function refuseOwner(url: string): Promise<void> {
  await asClient(url, async (client) => {
    const { rows } = await client.query<{ role: string; above: boolean; owns: boolean }>(`
      select r.rolname as role,
        r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as above,
        exists (select from pg_class c where c.relnamespace::regnamespace::text in ('public', 'auth', 'queue')
            and pg_has_role(r.oid, c.relowner, 'member'))
          or exists (select from pg_namespace n where n.nspname in ('public', 'auth', 'queue')
            and pg_has_role(r.oid, n.nspowner, 'member'))
          or exists (select from pg_database d where d.datname = current_database()
            and pg_has_role(r.oid, d.datdba, 'member')) as owns
      from pg_roles r where r.rolname = session_user`);
    const [found] = rows;
    if (!found || found.above) throw new UnsafeLogin(found?.role ?? '', 'may make roles or pass by row-level security');
    if (found.owns) throw new UnsafeLogin(found.role, 'owns the tables or belongs to a role that does');
  });
}

async function asClient(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  hearErrors(client);
  await client.connect();
  await work(client).finally(() => client.end());
}
