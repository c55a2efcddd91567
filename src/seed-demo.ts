import { NestFactory } from '@nestjs/core';
import { DAY, FixedClock } from '#libs/clock';
import { AppModule } from './app.module.js';
import type { Config } from './config/index.js';
import { demoState, loadDemo } from './demo/index.js';
import type { OpenDatabase } from './open-database.js';

/**
 * Loads the demonstration into an empty database. A database whose loading was killed half-way is recreated first, which
 * only the embedded server allows: it holds no one's work yet.
 */
export async function seedDemo(
  config: Config & { databaseUrl: string },
  database: Pick<OpenDatabase, 'embedded' | 'recreate'>,
): Promise<void> {
  const state = await demoState(config.databaseUrl);
  if (state === 'inhabited' || (state === 'unfinished' && !database.embedded)) return;
  if (state === 'unfinished') await database.recreate();
  process.stdout.write('Loading the demonstration (once, about half a minute)…\n');
  const now = new Date();
  const clock = new FixedClock(new Date(now.getTime() - 1100 * DAY));
  const module = AppModule.with({ ...config, smtpUrl: null }, { clock, queue: false, loading: true });
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    await loadDemo(app, clock, now);
  } finally {
    await app.close();
  }
}
