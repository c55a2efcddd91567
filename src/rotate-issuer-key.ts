import { runCommand } from './command.js';
import { system } from './database/index.js';
import { Issuer, Register } from './distinctions/index.js';

/**
 * Puts new keys in use, one that signs credentials and one that signs the register: `npm run rotate:issuer-key`. Those of before
 * stay published, so that what they signed stays valid.
 */
await runCommand(async (app) => {
  const actor = system('distinctions.rotate-keys');
  await app.get(Issuer).rotate(actor);
  await app.get(Register).rotateKey(actor);
  const keys = await app.get(Issuer).keys();
  return `A new key signs credentials, another the register. Published are ${keys.length} keys of credentials, each with its time.`;
});
