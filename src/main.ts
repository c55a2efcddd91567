import 'reflect-metadata';
import { createApp } from './app.js';
import { ConfigError, readConfig } from './config/index.js';
import { claimDataDir, migrate, startEmbeddedPostgres } from './database/index.js';
import { createLog } from './web/index.js';

/** Starts what `APP_ROLE` says and stops it cleanly: first the requests and jobs, then the embedded PostgreSQL. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const log = createLog(config.logLevel);
  const release = config.databaseUrl ? null : await claimDataDir(config.dataDir);
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ folder: config.dataDir, database: 'puertas_abiertas' });
  const databaseUrl = config.databaseUrl ?? embedded!.url;
  await migrate(databaseUrl);
  const app = await createApp({ ...config, databaseUrl }, log);

  let stopping: Promise<void> | null = null;
  const stop = (signal: string) =>
    (stopping ??= (async () => {
      log.info({ signal }, 'stopping');
      const late = setTimeout(() => process.exit(1), 15_000).unref();
      await app.close();
      await embedded?.stop();
      await release?.();
      clearTimeout(late);
      process.exit(0);
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));

  await app.listen(config.port, '0.0.0.0');
  log.info({ port: config.port, role: config.role }, 'ready');
}

main().catch((error: unknown) => {
  // stderr and nothing else: the log may not exist yet
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
  );
  process.exit(1);
});
