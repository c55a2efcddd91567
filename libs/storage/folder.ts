import { createReadStream } from 'node:fs';
import { mkdir, rename, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { DriverContract } from 'flydrive/types';
import { DriveStorage } from './drive.js';
import type { ByteRange } from './storage.js';

/** Files in a folder of this machine. */
export class FolderStorage extends DriveStorage {
  constructor(
    driver: DriverContract,
    private readonly location: string,
  ) {
    super(driver, '', join(location, 'unfinished'));
  }

  async put(key: string, bytes: Uint8Array, about: { contentType: string }): Promise<void> {
    this.pathOf(key);
    // A write can be cut off in the middle; a rename cannot.
    const file = await this.receive(pieces(bytes));
    try {
      await file!.keep(key, about);
    } finally {
      await file!.drop();
    }
  }

  async tryOut(): Promise<{ free: number }> {
    const file = await this.receive(pieces(Buffer.from('ok')));
    await file!.drop();
    const { bavail, bsize } = await statfs(this.location);
    return { free: bavail * bsize };
  }

  protected override part(path: string, range: ByteRange): Promise<Readable> {
    return Promise.resolve(createReadStream(join(this.location, path), range));
  }

  /** `move` of flydrive copies, and a copy can be cut off. */
  protected async move(from: string, to: string): Promise<void> {
    const place = join(this.location, to);
    await mkdir(dirname(place), { recursive: true });
    await rename(from, place);
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
