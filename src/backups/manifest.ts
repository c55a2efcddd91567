import { createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The format of the files written now. */
export const FORMAT = 1;

/** Names within a backup, in the order in which they come; `manifest.json` is the last. */
export const places = {
  beginning: 'puertas-abiertas.json',
  table: (name: string, part: number) => `tables/${name}/${String(part).padStart(6, '0')}`,
  file: (key: string) => `files/${key}`,
  list: (n: number) => `lists/${String(n).padStart(6, '0')}.json`,
  manifest: 'manifest.json',
} as const;

/** The first entry: what the file is. */
export interface Beginning {
  readonly format: number;
  readonly product: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The rows of one table, as `copy … to` writes them as text. */
export interface TablePart {
  /** `schema.table` */
  readonly name: string;
  /** In the order of the rows' fields; generated ones are not among them. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  /** Of all of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** One file of the storage. */
export interface FilePart {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a backup holds; all that is in it is checked against this. */
export interface Manifest extends Beginning {
  /** The migrations that the database has had, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly TablePart[];
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
  /** The SQL functions as they were, by name. */
  readonly functions: readonly (readonly [name: string, text: string])[];
  /** `lists`: of the lists of files, each after the files that it names. */
  readonly files: { readonly count: number; readonly bytes: number; readonly lists: readonly string[] };
  /** Files that rows name and the storage did not have. */
  readonly missing: readonly string[];
  /** Tells whether two installations have one `APP_SECRET`. */
  readonly secret: string;
}

/** The version of the product, from its `package.json`. */
export function productVersion(): string {
  const file = new URL('../../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What tells a secret from another one without telling anything of it. */
export const markOf = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'puertas-abiertas backup', 16)).toString('hex');

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
