import { NestFactory } from '@nestjs/core';
import { DAY, FixedClock } from '#libs/clock';
import { AppModule } from './app.module.js';
import type { Config } from './config/index.js';
import { type EmbeddedPostgres, migrate } from './database/index.js';
import { demoState, loadDemo } from './demo/index.js';

/**
 * Fills an empty database with the demonstration. One whose loading was killed half-way is thrown away first, which
 * only the embedded server allows: nobody has worked in it yet.
 * @returns whether it was loaded now
 */
export async function inhabit(
  config: Config & { databaseUrl: string },
  embedded: EmbeddedPostgres | null,
): Promise<boolean> {
  const now = new Date();
  const clock = new FixedClock(new Date(now.getTime() - 1100 * DAY));
  const open = () =>
    NestFactory.createApplicationContext(AppModule.with({ ...config, smtpUrl: null }, { clock, queue: false }), {
      logger: ['error'],
      abortOnError: false,
    });
  let app = await open();
  try {
    let state = await demoState(app);
    if (state === 'unfinished' && embedded) {
      await app.close();
      await embedded.recreate();
      await migrate(embedded.url);
      app = await open();
      state = 'empty';
    }
    if (state !== 'empty') return false;
    process.stdout.write('Loading the demonstration (once, about half a minute)…\n');
    await loadDemo(app, clock, now);
    return true;
  } finally {
    await app.close();
  }
}
