import { resolve } from 'node:path';
import { runCommand } from './command.js';
import { RegisterCopy } from './distinctions/index.js';

/** Writes the public register as a folder that is checked without us: `npm run export:register -- folder`. */
await runCommand(async (app) => {
  const asked = process.argv[2];
  if (!asked) throw new Error('Say into which folder: npm run export:register -- folder');
  const folder = resolve(asked);
  const { distinctions, files } = await app.get(RegisterCopy).write(folder);
  return `${folder}: ${distinctions} distinctions, ${files} files, signed.`;
});
