import { readConfig } from './config/index.js';
import { endWith } from './end-with.js';
import { restoreInstallation } from './installation.js';

/** Restores what was saved, while the product does not run: `npm run restore -- <file>`, with `--replace` over what is there. */
await endWith(async () => {
  const words = process.argv.slice(2);
  const [asked, ...more] = words.filter((word) => word !== '--replace');
  if (!asked || more.length > 0) throw new Error('Say from what: npm run restore -- <file> [--replace]');
  const replace = words.includes('--replace');
  const { at, product, tables, files } = await restoreInstallation(readConfig(process.env, process.cwd()), asked, {
    replace,
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `As it was at ${at} (version ${product}): ${rows} rows of ${tables.length} tables, ${files.count} files, each checked.`;
});
