import { runCommand } from './command.js';
import { checkActLog, Database, system } from './database/index.js';

/** Checks that no act on record was changed, removed or put in later: `npm run check:acts`. */
await runCommand(async (app) => {
  const { checked, broken } = await app.get(Database).as(system('check-acts'), (tx) => checkActLog(tx));
  if (broken !== null)
    throw new Error(`Act ${broken} does not follow from the one before it. Acts checked: ${checked}.`);
  return `${checked} acts, each follows from the one before it.`;
});
