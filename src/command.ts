import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig } from './config/index.js';
import { endWith } from './end-with.js';
import { openDatabase } from './open-database.js';

/**
 * Does one thing with the product's services and ends: no HTTP, no queue. With the embedded database the product itself
 * must not be running. What `perform` returns is printed; what it throws is, too, and the command has failed.
 */
export async function runCommand(perform: (app: INestApplicationContext) => Promise<string>): Promise<void> {
  await endWith(() => inProduct(perform));
}

async function inProduct(perform: (app: INestApplicationContext) => Promise<string>): Promise<string> {
  const config = readConfig(process.env, process.cwd());
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const { addresses } = await openDatabase(config, undo);
    const module = AppModule.with({ ...config, ...addresses, migrationDatabaseUrl: null }, { queue: false });
    const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
    try {
      return await perform(app);
    } finally {
      await app.close();
    }
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}
