import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DriverContract } from 'flydrive/types';
import { DriveStorage } from './drive.js';
import { remove } from './unfinished.js';

/** Files in a bucket. What arrives is written to a folder of this machine first: S3 wants to know how long it is. */
export class BucketStorage extends DriveStorage {
  constructor(driver: DriverContract, prefix: string, scratch: string) {
    super(driver, prefix, scratch);
  }

  async put(key: string, bytes: Uint8Array, about: { contentType: string }): Promise<void> {
    const path = this.pathOf(key);
    await this.writing(() => this.disk.put(path, bytes, about));
  }

  async tryOut(): Promise<{ free: null }> {
    const key = `unfinished/${randomUUID()}`;
    await this.put(key, Buffer.from('ok'), { contentType: 'text/plain' });
    await this.delete(key);
    return { free: null };
  }

  protected async move(from: string, to: string, about: { contentType: string }): Promise<void> {
    await this.disk.putStream(to, createReadStream(from), about);
    await remove(from);
  }
}
