import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is written and lies in no place yet. */
export interface UnfinishedFile {
  readonly size: number;
  readonly sha256: string;
  readonly path: string;
}

/** A folder of files that are being written: on the disk of the storage, so that keeping one is a rename. */
export class UnfinishedFiles {
  /** @param writing does what touches the disk, and says what its errors mean; those of a source are its own */
  constructor(
    private readonly folder: string,
    private readonly writing: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  /** Writes a file; null when `takes` refused a piece. Whatever happens, the source is read to its end. */
  async write(
    source: AsyncIterable<Uint8Array>,
    takes: (bytes: number) => boolean = () => true,
  ): Promise<UnfinishedFile | null> {
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    let state: 'writing' | 'refused' | { failure: unknown } = 'writing';
    let handle: FileHandle | undefined;
    try {
      for await (const piece of source) {
        if (state === 'writing' && !takes(piece.length)) state = 'refused';
        if (state !== 'writing') continue;
        size += piece.length;
        hash.update(piece);
        try {
          handle ??= await this.create(path);
          await this.append(handle, piece);
        } catch (failure) {
          state = { failure };
        }
      }
      if (typeof state === 'object') throw state.failure;
      if (state === 'refused') return await this.without(handle, path);
      handle ??= await this.create(path);
      await this.finish(handle);
      return { path, size, sha256: hash.digest('hex') };
    } catch (error) {
      await this.without(handle, path);
      throw error;
    }
  }

  /** Removes what was last written before then. */
  async forget(before: Date): Promise<number> {
    let forgotten = 0;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile() || found.mtime >= before) continue;
      await remove(path);
      forgotten += 1;
    }
    return forgotten;
  }

  private create(path: string): Promise<FileHandle> {
    return this.writing(async () => {
      await mkdir(this.folder, { recursive: true });
      return open(path, 'wx', 0o600);
    });
  }

  private append(handle: FileHandle, piece: Uint8Array): Promise<void> {
    return this.writing(() => handle.writeFile(piece));
  }

  /** Down to the disk: a row never names a file that a power cut has emptied. */
  private finish(handle: FileHandle): Promise<void> {
    return this.writing(async () => {
      await handle.sync();
      await handle.close();
    });
  }

  private async without(handle: FileHandle | undefined, path: string): Promise<null> {
    await handle?.close().catch(() => undefined);
    if (handle) await remove(path);
    return null;
  }
}

/** Takes a file away that may be gone already. */
export async function remove(path: string): Promise<void> {
  await unlink(path).catch((error: { code?: string }) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
