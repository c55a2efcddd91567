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

/** Makes the role as which `url` logs in, when it is missing; it may do what `puertas_app` may and owns nothing. */
export async function ensureLogin(ownerUrl: string, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const [role, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  await asClient(ownerUrl, async (client) => {
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
      await client.query(
        `create role ${name} ${rights} in role ${applicationRole} password ${pg.escapeLiteral(secret)}`,
      );
    } catch (error) {
      // another process, perhaps on another database of the server, has made it meanwhile
      if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
    }
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
