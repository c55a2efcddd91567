import { readConfig } from './config/index.js';
import { endWith } from './end-with.js';
import { undoInstallationMigrations } from './installation.js';

/** Takes the database back to an earlier version, while the product does not run: `npm run undo-migrations -- <last to keep>`. */
await endWith(async () => {
  const config = readConfig(process.env, process.cwd());
  const undone = await undoInstallationMigrations(config, process.argv[2] ?? '');
  return [...undone, `${undone.length} migrations were taken back. Start the earlier version.`].join('\n');
});
