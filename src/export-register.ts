import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig } from './config/index.js';
import { claimDataDir, migrate, startEmbeddedPostgres } from './database/index.js';
import { RegisterCopy } from './distinctions/index.js';

/** Writes the public register as a folder that is checked without us: `npm run export:register -- folder`. */
async function main(): Promise<void> {
  const asked = process.argv[2];
  if (!asked) throw new Error('Say into which folder: npm run export:register -- folder');
  const config = readConfig(process.env, process.cwd());
  const release = config.databaseUrl ? null : await claimDataDir(config.dataDir);
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ folder: config.dataDir, database: 'puertas_abiertas' });
  try {
    const databaseUrl = config.databaseUrl ?? embedded!.url;
    await migrate(databaseUrl);
    const module = AppModule.with({ ...config, databaseUrl }, { queue: false });
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    const folder = resolve(asked);
    const written = await app.get(RegisterCopy).write(folder);
    await app.close();
    process.stdout.write(`${folder}: ${written.distinctions} distinctions, ${written.files} files, signed.\n`);
  } finally {
    await embedded?.stop();
    await release?.();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
