import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../templates/assets/', import.meta.url));
const built = fileURLToPath(new URL('../../../dist/templates/assets/', import.meta.url));

/** Folder of the built style sheet, fonts, scripts and drawings. Tests run from the sources, beside which none is built. */
export const assetsFolder = existsSync(join(beside, 'site.css')) || !existsSync(built) ? beside : built;

/** Changes with the content of any asset, so that browsers may keep them for ever. */
const version = fingerprint(assetsFolder);

/** Address prefix of the assets of this build. */
export const assetsPrefix = `/assets/${version}/`;

/** Address of an asset by its name below `templates/assets`, `scripts/autosave.js`. */
export const assetUrl = (name: string): string => assetsPrefix + name;

function fingerprint(folder: string): string {
  if (!existsSync(folder)) return 'none';
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
