import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './config/index.js';
import { createAdapter, equip, NestLog } from './web/index.js';

/** The application, wired and equipped, not yet listening. */
export async function createApp(
  config: Config & { databaseUrl: string },
  log: Logger,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), createAdapter(log, config), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  await equip(app, config);
  return app;
}
