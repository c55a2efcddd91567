import { resolve } from 'node:path';
import { runCommand } from './command.js';
import { RegisterExport } from './distinctions/index.js';

/** Exports the public register as a folder that is checked independently: `npm run export:register -- folder`. */
await runCommand(async (app) => {
  const asked = process.argv[2];
  if (!asked) throw new Error('Say into which folder: npm run export:register -- folder');
  const folder = resolve(asked);
  const { distinctions, files } = await app.get(RegisterExport).write(folder);
  return `${folder}: ${distinctions} distinctions, ${files} files, signed.`;
});
