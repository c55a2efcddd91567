import { runCommand } from './command.js';
import { CONFIG, type Config } from './config/index.js';
import { SealedData } from './database/index.js';

/**
 * Encrypts under `APP_SECRET` what is under `APP_SECRET_PREVIOUS`, while the product does not run: `npm run
 * rotate:app-secret`. Cut off, it is run again and goes on.
 */
await runCommand(async (app) => {
  const { previousSecret } = app.get<Config>(CONFIG);
  if (previousSecret === null)
    throw new Error('Set APP_SECRET to the new secret and APP_SECRET_PREVIOUS to the one until now.');
  const done = await app.get(SealedData).reseal();
  const lines = done.map(({ table, rows, changed }) => `${table}: ${changed} of ${rows} encrypted anew`);
  return [
    ...lines,
    'Start the product. Leave APP_SECRET_PREVIOUS set for as long as links in mails of before shall work; sessions end now.',
  ].join('\n');
});
