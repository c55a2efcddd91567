import { readFileSync } from 'node:fs';

const file = new URL('../../../package.json', import.meta.url);

/** The version of the product, from its `package.json`. */
export const productVersion = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
