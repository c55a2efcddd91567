import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openStorage } from '#libs/storage';
import {
  type BackedUp,
  BackupRefused,
  backUp,
  examine,
  type Installation,
  recordBackup,
  type Restored,
  restore,
} from './backups/index.js';
import { type Config, secretsOf } from './config/index.js';
import {
  claimDataDir,
  derivedLogins,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
  undoMigrations,
} from './database/index.js';
import { prepare, type Undo } from './open-database.js';

const embedded = (config: Config) => ({ folder: config.dataDir, database: 'puertas_abiertas' });

/**
 * Saves the installation that the settings name in one file, whether it runs or not.
 * @param asked a folder, in which the file gets a name by its time, or the path of a new file
 * @throws BackupRefused
 */
export async function saveInstallation(
  config: Config,
  asked: string,
  now: Date,
): Promise<BackedUp & { readonly path: string }> {
  const path = pathFor(asked, config.backupPassphrase !== null, now);
  if (existsSync(path)) throw new BackupRefused(`${path} is there already, and is left alone. Name another file.`);
  return withUndo(async (undo) => {
    const named = config.databaseDirectUrl ?? config.databaseUrl;
    const running = named ?? (await runningEmbeddedPostgres(embedded(config)));
    if (running === null && !existsSync(join(config.dataDir, 'postgres', 'PG_VERSION')))
      throw new BackupRefused(`There is nothing to save in ${config.dataDir}. Set DATA_DIR or DATABASE_URL.`);
    const ownerUrl = config.migrationDatabaseUrl ?? running ?? (await ownServer(config, undo));
    await mkdir(dirname(path), { recursive: true });
    const backedUp = await backUp(await installationOf(config, ownerUrl), path, now);
    await recordBackup(ownerUrl, { ...backedUp, at: now, isEncrypted: config.backupPassphrase !== null });
    return { path, ...backedUp };
  });
}

/**
 * Brings the installation that the settings name, which must not run, to where a backup was taken, and its tables to this
 * version.
 * @param replace throw away what it holds now
 * @throws BackupRefused
 */
export async function restoreInstallation(
  config: Config,
  asked: string,
  options: { replace: boolean },
): Promise<Restored> {
  const path = resolve(asked);
  const { databaseUrl, databaseDirectUrl, databaseReadUrl, migrationDatabaseUrl } = config;
  const { production, secret, backupPassphrase: passphrase } = config;
  return withUndo(async (undo) => {
    if (databaseUrl !== null && migrationDatabaseUrl === null && production)
      throw new BackupRefused('MIGRATION_DATABASE_URL: set the address of the owner of the tables, who makes them.');
    // before a server is started or a folder made
    const manifest = await examine(path, { passphrase, secrets: secretsOf(config) });
    const ownerUrl = migrationDatabaseUrl ?? databaseDirectUrl ?? databaseUrl ?? (await ownServer(config, undo));
    const restored = await restore(await installationOf(config, ownerUrl), { path, manifest }, options);
    const given = { databaseUrl: databaseUrl ?? ownerUrl, databaseDirectUrl, databaseReadUrl };
    await prepare(config, {
      ownerUrl,
      addresses: migrationDatabaseUrl === null ? derivedLogins(given, secret) : given,
    });
    return restored;
  });
}

/**
 * Takes the database of the installation, which must not run, back to an earlier version.
 * @param last the last migration to keep
 * @returns the migrations that were taken back
 * @throws when no migration of that name was run
 */
export async function undoInstallationMigrations(config: Config, last: string): Promise<string[]> {
  const { migrationDatabaseUrl, databaseDirectUrl, databaseUrl } = config;
  return withUndo(async (undo) =>
    undoMigrations(migrationDatabaseUrl ?? databaseDirectUrl ?? databaseUrl ?? (await ownServer(config, undo)), last),
  );
}

async function installationOf(config: Config, ownerUrl: string): Promise<Installation> {
  const storage = await openStorage(config.storageUrl, join(config.dataDir, 'uploads'));
  return { ownerUrl, storage, secret: config.secret, passphrase: config.backupPassphrase };
}

/** The embedded server, for this process alone. @throws when the product runs on the folder */
async function ownServer(config: Config, undo: Undo): Promise<string> {
  undo.push(await claimDataDir(config.dataDir));
  const server = await startEmbeddedPostgres(embedded(config));
  undo.push(() => server.stop());
  return server.url;
}

async function withUndo<T>(work: (undo: Undo) => Promise<T>): Promise<T> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    return await work(undo);
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}

function pathFor(asked: string, isEncrypted: boolean, now: Date): string {
  const path = resolve(asked);
  const isFolder = asked.endsWith('/') || (existsSync(path) && statSync(path).isDirectory());
  if (!isFolder) return path;
  const time = now.toISOString().slice(0, 19).replaceAll(':', '');
  return join(path, `puertas-abiertas-${time}Z.tar.gz${isEncrypted ? '.age' : ''}`);
}
