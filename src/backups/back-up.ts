import { createHash } from 'node:crypto';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type AddEntry, writeArchive } from '#libs/archive';
import { NotStored, type Storage } from '#libs/storage';
import { hearErrors, installedFunctions } from '../database/index.js';
import {
  type FilePart,
  FORMAT,
  type Manifest,
  markOf,
  places,
  productVersion,
  sha256Of,
  type TablePart,
} from './manifest.js';
import {
  asText,
  filesNamed,
  migrationsOf,
  quoted,
  sequencesOf,
  stillNamed,
  type Table,
  tablesOf,
} from './tables.queries.js';
import { BackupRefused } from './trouble.js';

/** What is saved, or restored into. */
export interface Installation {
  /** PostgreSQL, as the owner of the tables. */
  readonly ownerUrl: string;
  readonly storage: Storage;
  /** `APP_SECRET` */
  readonly secret: string;
  /** Encrypts the backup, or null: anybody can read it. */
  readonly passphrase: string | null;
}

/** What was saved. */
export type BackedUp = Pick<Manifest, 'tables' | 'files' | 'missing'>;

/** Bytes of rows that are held at a time. */
const PART_BYTES = 4 * 1024 * 1024;

/** Files in one list. */
const LIST_FILES = 1_000;

/** How often a backup is begun anew because a file was erased while it was made; then it goes without. */
const ATTEMPTS = 3;

class ErasedMeanwhile extends Error {}

/**
 * Saves the rows as they are at one moment, then the files that they name, while the product runs. Memory stays flat.
 * @param path of the file; what stands there is replaced when the new one is whole
 * @throws BackupRefused
 */
export async function backUp(from: Installation, path: string, now: Date): Promise<BackedUp> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: from.ownerUrl });
    hearErrors(client);
    await client.connect();
    try {
      return await new Backup(from, client, now, attempt < ATTEMPTS).write(path);
    } catch (error) {
      if (!(error instanceof ErasedMeanwhile)) throw asRefusal(error);
    } finally {
      await client.end();
    }
  }
}

function asRefusal(error: unknown): unknown {
  // insufficient_privilege: row-level security would hide rows from this role
  if ((error as { code?: string }).code !== '42501') return error;
  return new BackupRefused(
    'This role of PostgreSQL does not see every row. Name the owner of the tables in MIGRATION_DATABASE_URL.',
  );
}

class Backup {
  private readonly lists: string[] = [];
  private readonly missing: string[] = [];
  private count = 0;
  private bytes = 0;

  constructor(
    private readonly from: Installation,
    private readonly client: pg.Client,
    private readonly now: Date,
    private readonly isStrict: boolean,
  ) {}

  async write(path: string): Promise<Manifest> {
    const { client, from, now } = this;
    await client.query('begin isolation level repeatable read read only');
    await client.query(asText);
    const migrations = await migrationsOf(client);
    if (!migrations?.length) throw new BackupRefused('There is nothing to save: this database is empty, or not ours.');
    let manifest: Manifest | null = null;
    await writeArchive(path, { passphrase: from.passphrase, mtime: now }, async (add) => {
      const beginning = { format: FORMAT, product: productVersion(), at: now.toISOString() };
      await addJson(add, places.beginning, beginning);
      const tables: TablePart[] = [];
      for (const table of await tablesOf(client)) tables.push(await this.addTable(add, table));
      await this.addFiles(add);
      const functions = [...(await installedFunctions({ query: async (sql) => (await client.query(sql)).rows }))];
      const sequences = await sequencesOf(client);
      await client.query('commit');
      await this.lookAgain();
      const files = { count: this.count, bytes: this.bytes, lists: this.lists };
      const secret = markOf(from.secret);
      manifest = { ...beginning, migrations, tables, sequences, functions, files, missing: this.missing, secret };
      await addJson(add, places.manifest, manifest);
    });
    return manifest!;
  }

  private async addTable(add: AddEntry, { name, columns }: Table): Promise<TablePart> {
    const stream = this.client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
    const hash = createHash('sha256');
    let [rows, bytes, parts, waiting, held] = [0, 0, 0, [] as Buffer[], 0];
    const flush = async () => {
      if (held > 0) await add(places.table(name, (parts += 1)), { size: held }, Buffer.concat(waiting));
      [waiting, held] = [[], 0];
    };
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      waiting.push(chunk);
      held += chunk.length;
      bytes += chunk.length;
      rows += linesIn(chunk);
      if (held >= PART_BYTES) await flush();
    }
    await flush();
    return { name, columns, rows, bytes, sha256: hash.digest('hex') };
  }

  private async addFiles(add: AddEntry): Promise<void> {
    let list: FilePart[] = [];
    const flush = async () => {
      if (list.length === 0) return;
      const bytes = Buffer.from(JSON.stringify(list));
      this.lists.push(sha256Of(bytes));
      await add(places.list(this.lists.length), { size: bytes.length }, bytes);
      list = [];
    };
    for await (const { key, sure } of filesNamed(this.client)) {
      const file = await this.addFile(add, key);
      if (file) list.push(file);
      else if (sure) this.missing.push(key);
      if (list.length === LIST_FILES) await flush();
    }
    await flush();
  }

  /** Null when the storage does not have it. */
  private async addFile(add: AddEntry, key: string): Promise<FilePart | null> {
    const { storage } = this.from;
    try {
      const { size, contentType } = await storage.about(key);
      const hash = createHash('sha256');
      const content = await storage.stream(key);
      const hashed = async function* () {
        for await (const chunk of content as AsyncIterable<Buffer>) {
          hash.update(chunk);
          yield chunk;
        }
      };
      await add(places.file(key), { size, contentType }, hashed());
      this.count += 1;
      this.bytes += size;
      return { key, size, sha256: hash.digest('hex') };
    } catch (error) {
      if (error instanceof NotStored) return null;
      throw error;
    }
  }

  /** A file that is missing was lost before, or its row went while the backup was made: then rows and files do not match. */
  private async lookAgain(): Promise<void> {
    if (!this.isStrict || this.missing.length === 0) return;
    await this.client.query(`begin; ${asText}`);
    const named = await stillNamed(this.client, this.missing);
    await this.client.query('commit');
    if (named.length < this.missing.length) throw new ErasedMeanwhile();
  }
}

/** In the text of `copy` a row is a line: a line end within a value is written otherwise. */
function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

async function addJson(add: AddEntry, name: string, value: unknown): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(value));
  await add(name, { size: bytes.length }, bytes);
}
