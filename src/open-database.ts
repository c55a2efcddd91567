import { installQueue } from '#libs/queue';
import type { Config } from './config/index.js';
import {
  applicationRole,
  claimDataDir,
  derivedLogin,
  type EmbeddedPostgres,
  ensureLogin,
  migrate,
  refuseOwner,
  refuseUnmigrated,
  startEmbeddedPostgres,
} from './database/index.js';

/** What is to be done when the process stops, the last first. */
export interface Undo {
  push(step: () => Promise<unknown>): void;
}

/** A database that is ready for the application. */
export interface OpenDatabase {
  /** As the role that owns nothing, as which the application logs in. */
  readonly url: string;
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
    const ownerUrl = config.migrationDatabaseUrl ?? (config.production ? null : config.databaseUrl);
    const url = ownerUrl === config.databaseUrl ? derivedLogin(config.databaseUrl, config.secret) : config.databaseUrl;
    await prepare(config, { ownerUrl, url });
    const recreate = () => Promise.reject(new Error('Only the embedded database is thrown away'));
    return { url, embedded: null, recreate };
  }
  const claimed = claimDataDir(config.dataDir);
  undo.push(async () => (await claimed.catch(() => null))?.());
  await claimed;
  const starting = startEmbeddedPostgres({ folder: config.dataDir, database: 'puertas_abiertas' });
  undo.push(async () => (await starting.catch(() => null))?.stop());
  const embedded = await starting;
  const url = derivedLogin(embedded.url, config.secret);
  const addresses = { ownerUrl: embedded.url, url };
  await prepare(config, addresses);
  const recreate = async () => {
    await embedded.recreate();
    await prepare(config, addresses);
  };
  return { url, embedded, recreate };
}

/** Migrates a database and prepares it for the login of the application. @param ownerUrl null: somebody else migrates */
export async function prepare(
  { redisUrl }: Pick<Config, 'redisUrl'>,
  { ownerUrl, url }: { ownerUrl: string | null; url: string },
): Promise<void> {
  if (ownerUrl !== null) {
    await migrate(ownerUrl);
    if (redisUrl === null) await installQueue(ownerUrl, applicationRole);
    await ensureLogin(ownerUrl, url);
  }
  await refuseOwner(url);
  if (ownerUrl === null) await refuseUnmigrated(url);
}
