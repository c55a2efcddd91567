import { installQueue } from '#libs/queue';
import type { Config } from './config/index.js';
import {
  applicationRole,
  claimDataDir,
  type DatabaseAddresses,
  derivedLogins,
  type EmbeddedPostgres,
  ensureLogin,
  migrate,
  refuseOwner,
  refuseUnmigrated,
  refuseUnsettled,
  startEmbeddedPostgres,
} from './database/index.js';

/** What is to be done when the process stops, the last first. */
export interface Undo {
  push(step: () => Promise<unknown>): void;
}

/** A database that is ready for the application. */
export interface OpenDatabase {
  /** Its addresses as the role that owns nothing, as which the application logs in. */
  readonly addresses: DatabaseAddresses;
  /** The server of this process, if it is one. */
  readonly embedded: EmbeddedPostgres | null;
  /** Makes it empty and ready again; only with a server of its own. */
  recreate(): Promise<void>;
}

/**
 * Starts the embedded server or takes the one that is named, migrates it as the owner of the tables, and makes sure that the
 * application's own login is there and may do nothing more than it should.
 * @param undo gets what stops the server again, before anything is started
 */
export async function openDatabase(config: Config, undo: Undo): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    const { databaseUrl, databaseDirectUrl, databaseReadUrl } = config;
    const asGiven = config.production ? null : (databaseDirectUrl ?? databaseUrl);
    const isDerived = config.migrationDatabaseUrl === null && asGiven !== null;
    const given = { databaseUrl, databaseDirectUrl, databaseReadUrl };
    const addresses = isDerived ? derivedLogins(given, config.secret) : given;
    await prepare(config, { ownerUrl: config.migrationDatabaseUrl ?? asGiven, addresses });
    const recreate = () => Promise.reject(new Error('Only the embedded database is thrown away'));
    return { addresses, embedded: null, recreate };
  }
  const claimed = claimDataDir(config.dataDir);
  undo.push(async () => (await claimed.catch(() => null))?.());
  await claimed;
  const starting = startEmbeddedPostgres({ folder: config.dataDir, database: 'puertas_abiertas' });
  undo.push(async () => (await starting.catch(() => null))?.stop());
  const embedded = await starting;
  const given = { databaseUrl: embedded.url, databaseDirectUrl: null, databaseReadUrl: null };
  const addresses = derivedLogins(given, config.secret);
  const ready = () => prepare(config, { ownerUrl: embedded.url, addresses });
  await ready();
  const recreate = async () => {
    await embedded.recreate();
    await ready();
  };
  return { addresses, embedded, recreate };
}

/** Migrates a database and prepares it for the login of the application. @param ownerUrl null: somebody else migrates */
export async function prepare(
  { redisUrl }: Pick<Config, 'redisUrl'>,
  {
    ownerUrl,
    addresses,
  }: { ownerUrl: string | null; addresses: Pick<DatabaseAddresses, 'databaseUrl' | 'databaseDirectUrl'> },
): Promise<void> {
  const { databaseUrl: url, databaseDirectUrl } = addresses;
  const isPooled = databaseDirectUrl !== null;
  if (ownerUrl !== null) {
    await migrate(ownerUrl);
    if (redisUrl === null) await installQueue(ownerUrl, applicationRole);
    await ensureLogin(ownerUrl, url, isPooled);
  }
  await refuseOwner(url);
  if (isPooled) await refuseUnsettled(url);
  if (ownerUrl === null) await refuseUnmigrated(url, isPooled);
}
