import { readConfig } from './config/index.js';
import { endWith } from './end-with.js';
import { saveInstallation } from './installation.js';

/** Saves database and files in one file, while the product runs or not: `npm run backup -- <folder or file>`. */
await endWith(async () => {
  const asked = process.argv[2];
  if (!asked) throw new Error('Say where: npm run backup -- <folder or file>');
  const config = readConfig(process.env, process.cwd());
  const { path, tables, files, missing } = await saveInstallation(config, asked, new Date());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const lost = missing.map((key) => `\nA row names a file that the storage does not have: ${key}`).join('');
  const how = config.backupPassphrase === null ? 'not encrypted: set BACKUP_PASSPHRASE for that' : 'encrypted';
  return `${path}: ${rows} rows of ${tables.length} tables, ${files.count} files, ${how}.${lost}`;
});
