import 'reflect-metadata';
import { Jobs } from '#libs/queue';
import { openTelemetry } from '#libs/telemetry';
import { createApp } from './app.js';
import { type Config, productVersion, readConfig } from './config/index.js';
import { demoAccounts, demoPassword } from './demo/index.js';
import { openDatabase } from './open-database.js';
import { seedDemo } from './seed-demo.js';
import type { Stopping } from './stopping.js';
import { Connections, createLog, Metrics } from './web/index.js';

/** Starts what `APP_ROLE` says. It is stopped cleanly: first the requests and jobs, then the embedded PostgreSQL. */
export async function start(stopping: Stopping): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  // before the log, the connections and the server are made: each asks whether it is to make spans
  const telemetry = await openTelemetry(
    config.telemetry && {
      ...config.telemetry,
      role: config.role,
      version: productVersion,
      onTrouble: (what) => log.warn({ telemetry: what }, 'The collector of telemetry does not take what it is told'),
    },
  );
  stopping.push(() => telemetry.close());
  const log = createLog(config.logLevel);
  stopping.onSignal = (signal) => log.info({ signal }, 'stopping');
  const database = await openDatabase(config, stopping);
  await stopping.check();
  // From here on nothing knows the owner of the tables.
  const own = { ...config, ...database.addresses, migrationDatabaseUrl: null };
  if (config.demo && config.role === 'all') await seedDemo(own, database);
  await stopping.check();

  const making = createApp(own, log);
  stopping.push(async () => {
    const app = await making.catch(() => null);
    if (!app) return;
    await Promise.all([app.get(Connections).drain(), app.get(Jobs).close()]);
    await app.close();
  });
  const app = await making;
  telemetry.measure(app.get(Metrics).registry);
  await stopping.check();
  await app.listen(config.port, '0.0.0.0');
  await stopping.check();
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
