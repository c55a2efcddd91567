import { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import { type ByteRange, checkKey, NotStored, type ReceivedFile, Storage } from './storage.js';
import { remove, UnfinishedFiles } from './unfinished.js';

/** What a folder and a bucket have in common. */
export abstract class DriveStorage extends Storage {
  protected readonly disk: Disk;
  private readonly unfinished: UnfinishedFiles;

  /** @param unfinished folder of this machine for files that are being written */
  constructor(
    driver: DriverContract,
    private readonly prefix: string,
    unfinished: string,
  ) {
    super();
    this.disk = new Disk(driver);
    this.unfinished = new UnfinishedFiles(unfinished, (work) => this.writing(work));
  }

  async receive(source: AsyncIterable<Uint8Array>, takes?: (bytes: number) => boolean): Promise<ReceivedFile | null> {
    const file = await this.unfinished.write(source, takes);
    if (!file) return null;
    const { path } = file;
    return {
      ...file,
      keep: (key, about) => {
        const to = this.pathOf(key);
        return this.writing(() => this.move(path, to, about));
      },
      drop: () => remove(path),
    };
  }

  forgetUnfinished(before: Date): Promise<number> {
    return this.unfinished.forget(before);
  }

  async get(key: string): Promise<Uint8Array> {
    const path = this.pathOf(key);
    try {
      return await this.disk.getBytes(path);
    } catch (error) {
      if (!(await this.disk.exists(path))) throw new NotStored(key);
      throw error;
    }
  }

  async stream(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.pathOf(key);
    // Asked first, because a missing file would otherwise show only after the answer has begun.
    if (!(await this.disk.exists(path))) throw new NotStored(key);
    return range ? this.part(path, range) : this.disk.getStream(path);
  }

  async about(key: string): Promise<{ size: number; contentType: string }> {
    const path = this.pathOf(key);
    if (!(await this.disk.exists(path))) throw new NotStored(key);
    const { contentLength: size, contentType = 'application/octet-stream' } = await this.disk.getMetaData(path);
    return { size, contentType };
  }

  async delete(key: string): Promise<void> {
    await this.disk.delete(this.pathOf(key));
  }

  async has(key: string): Promise<boolean> {
    return this.disk.exists(this.pathOf(key));
  }

  /** A part of a file. What lies before it is read and forgotten where nothing better is known. */
  protected async part(path: string, { start, end }: ByteRange): Promise<Readable> {
    return Readable.from(sliceOf(await this.disk.getStream(path), start, end));
  }

  /** Moves a file of this machine to its place, whole or not at all. */
  protected abstract move(from: string, to: string, about: { contentType: string }): Promise<void>;

  protected pathOf(key: string): string {
    checkKey(key);
    return this.prefix + key;
  }
}

async function* sliceOf(source: AsyncIterable<Uint8Array>, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of source) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.length, end + 1 - at);
    if (from < to) yield piece.subarray(from, to);
    at += piece.length;
    if (at > end) return;
  }
}
