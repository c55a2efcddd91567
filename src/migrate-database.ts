import { ConfigError, readConfig } from './config/index.js';
import { UnsafeLogin, UnsettledLogin } from './database/index.js';
import { prepare } from './open-database.js';

/**
 * Migrates the database and ends, so that the processes that serve need not know the owner of its tables:
 * `MIGRATION_DATABASE_URL=… node dist/programs/migrate-database.js`
 */
try {
  const config = readConfig(process.env, process.cwd());
  const { migrationDatabaseUrl: ownerUrl, databaseUrl, databaseDirectUrl } = config;
  if (ownerUrl === null || databaseUrl === null)
    throw new ConfigError(['MIGRATION_DATABASE_URL, DATABASE_URL: set both; the first is the owner of the tables']);
  await prepare(config, { ownerUrl, addresses: { databaseUrl, databaseDirectUrl } });
  process.stdout.write('The database is ready.\n');
} catch (error) {
  const plain = error instanceof ConfigError || error instanceof UnsafeLogin || error instanceof UnsettledLogin;
  process.stderr.write(`${plain ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
