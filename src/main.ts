import 'reflect-metadata';
import { Jobs } from '#libs/queue';
import { createApp } from './app.js';
import { type Config, ConfigError, readConfig } from './config/index.js';
import { claimDataDir, migrate, startEmbeddedPostgres } from './database/index.js';
import { demoAccounts, demoPassword } from './demo/index.js';
import { seedDemo } from './seed-demo.js';
import { Connections, createLog } from './web/index.js';

/** How long stopping may take, whatever hangs. */
const STOP_MS = 4_800;

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
  if (config.demo && config.role === 'all') await seedDemo({ ...config, databaseUrl }, embedded);
  const app = await createApp({ ...config, databaseUrl }, log);

  let stopping: Promise<void> | null = null;
  const stop = (signal: string) =>
    (stopping ??= (async () => {
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(1), STOP_MS).unref();
      await Promise.all([app.get(Connections).drain(), app.get(Jobs).close()]);
      await app.close();
      await embedded?.stop();
      await release?.();
      process.exit(0);
    })());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));

  await app.listen(config.port, '0.0.0.0');
  log.info({ port: config.port, role: config.role }, 'ready');
  if (!config.production) process.stdout.write(welcome(config));
}

/** Where to go and as whom, for whoever has just started it. */
function welcome(config: Config): string {
  const accounts = demoAccounts.map(([email, who]) => `    ${email.padEnd(28)} ${who}`);
  return [
    '',
    `  Puertas Abiertas: ${config.publicUrl}`,
    ...(config.demo ? ['', `  Cuentas de demostración, contraseña ${demoPassword}:`, ...accounts] : []),
    ...(config.smtpUrl
      ? []
      : ['', `  Los correos quedan en ${config.dataDir}/mail y en ${config.publicUrl}/fm4/correo`]),
    '',
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  // stderr and nothing else: the log may not exist yet
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
  );
  process.exit(1);
});
