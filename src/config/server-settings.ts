import { areRedisAddresses } from '#libs/redis';

/** How PostgreSQL is reached. */
export interface DatabaseSettings {
  /** PostgreSQL of the deployment, or null: the embedded one in `dataDir`, for demonstration and development. */
  readonly databaseUrl: string | null;
  /**
   * The same database and role past the pooler (PgBouncer in transaction mode) to which `databaseUrl` leads: for what needs a
   * connection of its own, LISTEN alone. Null: `databaseUrl` leads to no pooler.
   */
  readonly databaseDirectUrl: string | null;
  /** A streaming replica, for what anybody may read, or null. */
  readonly databaseReadUrl: string | null;
  /** Seconds by which the replica may be behind; beyond, the primary is asked. */
  readonly databaseReadLag: number;
  /**
   * The same database as the owner of its tables, who migrates it, or null: in production this process does not migrate;
   * outside of it `databaseUrl` is the owner, and the application gets a login of its own.
   */
  readonly migrationDatabaseUrl: string | null;
}

type Value = (name: string) => string | null;

const READ_LAG = 2;
const LONGEST_READ_LAG = 60;

/** @param url reads an address of one of these protocols */
export function readDatabaseSettings(
  value: Value,
  url: (name: string, protocols: string[]) => string | null,
  problems: string[],
): DatabaseSettings {
  const address = (name: string) => url(name, ['postgres:', 'postgresql:']);
  const lag = Number(value('DATABASE_READ_LAG') ?? READ_LAG);
  if (!Number.isFinite(lag) || lag < 1 || lag > LONGEST_READ_LAG)
    problems.push(`DATABASE_READ_LAG: must be a number of seconds from 1 to ${LONGEST_READ_LAG}`);
  const settings = {
    databaseUrl: address('DATABASE_URL'),
    databaseDirectUrl: address('DATABASE_DIRECT_URL'),
    databaseReadUrl: address('DATABASE_READ_URL'),
    databaseReadLag: lag,
    migrationDatabaseUrl: address('MIGRATION_DATABASE_URL'),
  };
  if (value('DATABASE_READ_LAG') !== null && settings.databaseReadUrl === null)
    problems.push('DATABASE_READ_LAG: says nothing without DATABASE_READ_URL; remove it');
  problems.push(...databaseProblems(settings));
  return settings;
}

/** Addresses that belong together: one database, two roles. */
function databaseProblems(settings: DatabaseSettings): string[] {
  const { databaseUrl, migrationDatabaseUrl } = settings;
  const others = {
    MIGRATION_DATABASE_URL: migrationDatabaseUrl,
    DATABASE_DIRECT_URL: settings.databaseDirectUrl,
    DATABASE_READ_URL: settings.databaseReadUrl,
  };
  const given = Object.entries(others).filter(([, url]) => url !== null) as [string, string][];
  if (databaseUrl === null)
    return given.map(([name]) => `${name}: says nothing without DATABASE_URL; set both or neither`);
  const userOf = (url: string) => new URL(url).username;
  const problems = given
    .filter(([name, url]) => name !== 'MIGRATION_DATABASE_URL' && userOf(url) !== userOf(databaseUrl))
    .map(([name]) => `${name}: must name the user of DATABASE_URL`);
  if (migrationDatabaseUrl === null) return problems;
  if (userOf(databaseUrl) !== '' && userOf(databaseUrl) !== userOf(migrationDatabaseUrl)) return problems;
  const remedy = 'must name another user than MIGRATION_DATABASE_URL: the application owns nothing';
  return [...problems, `DATABASE_URL: ${remedy}`];
}

/** One address of Redis, or those of a Redis Cluster. */
export function readRedis(value: Value, problems: string[]): string | null {
  const text = value('REDIS_URL');
  if (text === null || areRedisAddresses(text)) return text;
  problems.push(
    'REDIS_URL: must be an address that starts with redis:// or rediss://; those of a cluster with commas between, all with one user, or one that ends in ?cluster=true',
  );
  return null;
}
