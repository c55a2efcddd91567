import { FactorReset } from './accounts/index.js';
import { runCommand } from './command.js';

/**
 * Removes the second factor of a person who lost it and the recovery codes, and whom nobody at FM4 can help: `npm run
 * reset:second-factor -- address "how identity was proved"`. The note stays in the log of acts.
 */
await runCommand(async (app) => {
  const [email, note] = process.argv.slice(2);
  if (!email || !note)
    throw new Error('Say whose, and how identity was proved: npm run reset:second-factor -- address "how"');
  const { name } = await app.get(FactorReset).byOperator(email, note);
  return `The second factor of ${name} is removed and all sessions are ended. A mail tells ${email} once the product runs.`;
});
