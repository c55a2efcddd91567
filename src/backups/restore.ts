import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { hearErrors, migrate } from '../database/index.js';
import type { Installation } from './back-up.js';
import { readBackup, type Taker } from './examine.js';
import {
  emptyTables,
  isEmpty,
  makeEmpty,
  productConnections,
  setFunctionsAndSequences,
  suspendChecks,
} from './loading.queries.js';
import type { Manifest } from './manifest.js';
import { asText, filesNamed, migrationsOf, quoted } from './tables.queries.js';
import { BackupRefused, refuseFile } from './trouble.js';

/** What was restored. */
export type Restored = Pick<Manifest, 'at' | 'product' | 'tables' | 'files' | 'missing'>;

/**
 * Brings an installation to where a backup was taken: an empty database gets the tables of that time, their rows, and the
 * storage their files; migrations that came since are left to who asks.
 * @param manifest as `examine` gave it: a backup that is not whole gets no further
 * @param replace throw away what is in the database, and the files that its rows name, instead of refusing
 * @throws BackupRefused
 */
export async function restore(
  into: Installation,
  { path, manifest }: { path: string; manifest: Manifest },
  { replace }: { replace: boolean },
): Promise<Restored> {
  const former = await makeRoom(into, replace);
  try {
    await migrate(into.ownerUrl, manifest.migrations);
    await asOwner(into.ownerUrl, (client) => new Loading(client, into, manifest).load(path));
  } catch (error) {
    // half of a backup is none: what was made is taken away, so that the next try finds an empty database
    await asOwner(into.ownerUrl, makeEmpty).catch(() => undefined);
    throw error;
  }
  await forgetFiles(into, former);
  return manifest;
}

/** Makes sure that the database is empty and nobody's. @returns the files that rows named, which nothing will name any more */
async function makeRoom({ ownerUrl }: Installation, replace: boolean): Promise<Set<string>> {
  return asOwner(ownerUrl, async (client) => {
    const connections = await productConnections(client);
    if (connections > 0)
      throw new BackupRefused(
        `The product runs on this database (${connections} connections). Stop every web and worker process first.`,
      );
    if (await isEmpty(client)) return new Set();
    if (!replace)
      throw new BackupRefused(
        'The database is not empty. Restore into an empty one, or say --replace to throw away what is in this one.',
      );
    const former = new Set<string>();
    if (await migrationsOf(client)) {
      await client.query(`begin; ${asText}`);
      for await (const { key } of filesNamed(client)) former.add(key);
      await client.query('commit');
    }
    await makeEmpty(client);
    return former;
  });
}

/** Files of what was replaced, which may be of people who are not in the backup. */
async function forgetFiles({ ownerUrl, storage }: Installation, former: Set<string>): Promise<void> {
  if (former.size === 0) return;
  await asOwner(ownerUrl, async (client) => {
    await client.query(`begin; ${asText}`);
    for await (const { key } of filesNamed(client)) former.delete(key);
    await client.query('commit');
  });
  for (const key of former) await storage.delete(key);
}

/** Loads the rows in one transaction, with the files before it ends: no row is seen that lacks its file. */
class Loading implements Taker {
  private open: { name: string; stream: CopyStreamQuery; done: Promise<void> } | null = null;

  constructor(
    private readonly client: pg.Client,
    private readonly into: Installation,
    private readonly manifest: Manifest,
  ) {}

  async load(path: string): Promise<void> {
    const { client, manifest } = this;
    await client.query(`begin; ${asText}`);
    const resume = await suspendChecks(client);
    await emptyTables(client, manifest);
    await setFunctionsAndSequences(client, manifest);
    const read = await readBackup(path, this.into.passphrase, this);
    await this.endTable();
    if (JSON.stringify(read) !== JSON.stringify(manifest)) throw refuseFile(path, 'damaged');
    await resume();
    await client.query('commit');
    await client.query('analyze');
  }

  async table(name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    if (this.open?.name !== name) await this.beginTable(name);
    const { stream, done } = this.open!;
    for await (const chunk of content) {
      // what PostgreSQL refuses ends the waiting, too
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    }
  }

  async file(key: string, about: { contentType: string }, content: AsyncIterable<Uint8Array>): Promise<void> {
    await this.endTable();
    const file = await this.into.storage.receive(content);
    try {
      await file!.keep(key, about);
    } finally {
      await file!.drop();
    }
  }

  private async beginTable(name: string): Promise<void> {
    await this.endTable();
    const columns = this.manifest.tables.find((table) => table.name === name)!.columns;
    const sql = `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`;
    const stream = this.client.query(copyFrom(sql));
    this.open = { name, stream, done: finished(stream) };
    this.open.done.catch(() => undefined);
  }

  private async endTable(): Promise<void> {
    if (!this.open) return;
    const { stream, done } = this.open;
    this.open = null;
    stream.end();
    await done;
  }
}

async function asOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  hearErrors(client);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
