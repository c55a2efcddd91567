import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig } from './config/index.js';
import { claimDataDir, migrate, startEmbeddedPostgres } from './database/index.js';

/**
 * Does one thing with the product's services and ends: no HTTP, no queue. With the embedded database the product itself
 * must not be running. What `perform` returns is printed; what it throws is, too, and the command has failed.
 */
export async function runCommand(perform: (app: INestApplicationContext) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await inProduct(perform)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function inProduct(perform: (app: INestApplicationContext) => Promise<string>): Promise<string> {
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
    try {
      return await perform(app);
    } finally {
      await app.close();
    }
  } finally {
    await embedded?.stop();
    await release?.();
  }
}
