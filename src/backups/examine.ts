import { createHash } from 'node:crypto';
import { type ArchiveEntry, readArchive } from '#libs/archive';
import { unknownMigrations } from '../database/index.js';
import { type Beginning, type FilePart, FORMAT, type Manifest, markOf, places, sha256Of } from './manifest.js';
import { isColumnName, isTableName } from './tables.queries.js';
import { reading, refuseFile } from './trouble.js';

/** Takes what comes out of a backup. Rows and files are checked behind it, so nothing may count before the end is reached. */
export interface Taker {
  /** A part of the rows of a table. */
  table(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  file(key: string, about: { contentType: string }, content: AsyncIterable<Uint8Array>): Promise<void>;
}

/** What is lists or a manifest is read whole; nothing that we write comes near it. */
const LARGEST_JSON = 256 * 1024 * 1024;

const nobody: Taker = { table: drain, file: (_key, _about, content) => drain('', content) };

/**
 * Reads a backup to its end and checks every byte of it. Writes nothing.
 * @param with the installation that it is for
 * @throws BackupRefused
 */
export async function examine(
  path: string,
  { passphrase, secrets }: { passphrase: string | null; secrets: readonly string[] },
): Promise<Manifest> {
  const manifest = await readBackup(path, passphrase, nobody);
  if (unknownMigrations(manifest.migrations).length > 0) throw refuseFile(path, 'newer');
  if (!secrets.some((secret) => manifest.secret === markOf(secret))) throw refuseFile(path, 'secret');
  return manifest;
}

/** Hands what is in a backup to `taker`, and checks it. @throws BackupRefused, and what `taker` throws */
export function readBackup(path: string, passphrase: string | null, taker: Taker): Promise<Manifest> {
  return reading(path, () => new Reading(path, taker).all(readArchive(path, passphrase)));
}

class Reading {
  private readonly tables = new Map<string, { hash: ReturnType<typeof createHash>; bytes: number }>();
  private readonly lists: string[] = [];
  /** Files that no list has named yet. */
  private unlisted = new Map<string, FilePart>();
  private count = 0;
  private bytes = 0;

  constructor(
    private readonly path: string,
    private readonly taker: Taker,
  ) {}

  async all(entries: AsyncIterable<ArchiveEntry>): Promise<Manifest> {
    let beginning: Beginning | null = null;
    let manifest: Manifest | null = null;
    for await (const entry of entries) {
      if (manifest) throw refuseFile(this.path, 'damaged');
      if (!beginning) beginning = await this.begin(entry);
      else if (entry.name === places.manifest) manifest = (await this.json(entry)).value as Manifest;
      else await this.take(entry);
    }
    if (!manifest || !beginning) throw refuseFile(this.path, beginning ? 'damaged' : 'foreign');
    this.check(manifest);
    return manifest;
  }

  private async begin(entry: ArchiveEntry): Promise<Beginning> {
    if (entry.name !== places.beginning) throw refuseFile(this.path, 'foreign');
    const beginning = (await this.json(entry)).value as Beginning;
    if (beginning.format !== FORMAT) throw refuseFile(this.path, 'format');
    return beginning;
  }

  private async take(entry: ArchiveEntry): Promise<void> {
    const [, kind = '', rest = ''] = /^(tables|files|lists)\/(.+)$/.exec(entry.name) ?? [];
    if (kind === 'tables') await this.takeRows(rest.slice(0, rest.lastIndexOf('/')), entry);
    else if (kind === 'files') await this.takeFile(rest, entry);
    else if (kind === 'lists') await this.takeList(entry);
    else throw refuseFile(this.path, 'damaged');
  }

  private async takeRows(name: string, { content }: ArchiveEntry): Promise<void> {
    if (!isTableName(name)) throw refuseFile(this.path, 'damaged');
    const table = this.tables.get(name) ?? { hash: createHash('sha256'), bytes: 0 };
    this.tables.set(name, table);
    const seen = (chunk: Uint8Array) => {
      table.hash.update(chunk);
      table.bytes += chunk.length;
    };
    await this.taker.table(name, observed(content, seen));
  }

  private async takeFile(key: string, { content, contentType }: ArchiveEntry): Promise<void> {
    const hash = createHash('sha256');
    let size = 0;
    const seen = (chunk: Uint8Array) => {
      hash.update(chunk);
      size += chunk.length;
    };
    await this.taker.file(key, { contentType: contentType ?? 'application/octet-stream' }, observed(content, seen));
    this.unlisted.set(key, { key, size, sha256: hash.digest('hex') });
    this.count += 1;
    this.bytes += size;
  }

  private async takeList(entry: ArchiveEntry): Promise<void> {
    const { bytes, value } = await this.json(entry);
    const found = [...this.unlisted.values()];
    if (JSON.stringify(found) !== JSON.stringify(value)) throw refuseFile(this.path, 'damaged');
    this.lists.push(sha256Of(bytes));
    this.unlisted = new Map();
  }

  /** Every table, file and list, no more and no less, to the byte. */
  private check(manifest: Manifest): void {
    const files = { count: this.count, bytes: this.bytes, lists: this.lists };
    const areFilesRight = this.unlisted.size === 0 && JSON.stringify(manifest.files) === JSON.stringify(files);
    const empty = sha256Of(Buffer.alloc(0));
    const found = new Map(
      [...this.tables].map(([name, { hash, bytes }]) => [name, { bytes, sha256: hash.digest('hex') }]),
    );
    const areTablesRight = manifest.tables.every(({ name, columns, bytes, sha256 }) => {
      const rows = found.get(name) ?? { bytes: 0, sha256: empty };
      found.delete(name);
      return isTableName(name) && columns.every(isColumnName) && rows.bytes === bytes && rows.sha256 === sha256;
    });
    if (!areFilesRight || !areTablesRight || found.size > 0) throw refuseFile(this.path, 'damaged');
  }

  private async json({ content, size }: ArchiveEntry): Promise<{ bytes: Buffer; value: unknown }> {
    if (size > LARGEST_JSON) throw refuseFile(this.path, 'damaged');
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    try {
      return { bytes, value: JSON.parse(bytes.toString('utf8')) };
    } catch {
      throw refuseFile(this.path, 'damaged');
    }
  }
}

async function* observed(
  content: AsyncIterable<Uint8Array>,
  seen: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    seen(chunk);
    yield chunk;
  }
}

async function drain(_name: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of content) continue;
}
