import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import { checkKey, NotStored, Storage } from './storage.js';

/**
 * Opens what an address names:
 * `file:/var/lib/puertas/files`, or `file:relative/folder` from the working directory; made when missing.
 * `s3://key:secret@bucket/prefix?region=us-east-1&endpoint=https://minio.example`, everything but the bucket optional;
 * without key and secret the AWS SDK looks for them where it always does. An endpoint implies path-style addresses.
 * Refuses an address of any other kind with a `RangeError` that does not repeat it, since it may hold a secret.
 */
export async function openStorage(address: string): Promise<Storage> {
  if (address.startsWith('file:')) return openFolder(address);
  if (address.startsWith('s3:')) return openBucket(address);
  throw new RangeError('Storage is addressed by file: or s3:');
}

async function openFolder(address: string): Promise<Storage> {
  const { FSDriver } = await import('flydrive/drivers/fs');
  // The path as it is written: a blank or a per cent sign in it means itself.
  const location = resolve(address.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
  return new DriveStorage(new FSDriver({ location, visibility: 'private' }), { renames: true });
}

async function openBucket(address: string): Promise<Storage> {
  // Loaded only where it is used: the SDK costs tens of megabytes.
  const { S3Driver } = await import('flydrive/drivers/s3');
  if (!URL.canParse(address)) throw new RangeError('The address of the S3 storage cannot be read');
  const url = new URL(address);
  if (!url.hostname) throw new RangeError('The address of the S3 storage names no bucket');
  const endpoint = url.searchParams.get('endpoint');
  const driver = new S3Driver({
    bucket: url.hostname,
    region: url.searchParams.get('region') ?? 'us-east-1',
    visibility: 'private',
    // Buckets have had no access lists since 2023 unless somebody asks for them.
    supportsACL: false,
    // The newer checksums are unknown to many servers that speak S3.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(url.username && {
      credentials: {
        accessKeyId: decodeURIComponent(url.username),
        secretAccessKey: decodeURIComponent(url.password),
      },
    }),
  });
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  if (prefix) checkKey(prefix);
  return new DriveStorage(driver, { prefix: prefix && `${prefix}/` });
}

class DriveStorage extends Storage {
  private readonly disk: Disk;
  private readonly prefix: string;
  private readonly renames: boolean;

  constructor(driver: DriverContract, options: { prefix?: string; renames?: boolean }) {
    super();
    this.disk = new Disk(driver);
    this.prefix = options.prefix ?? '';
    this.renames = options.renames ?? false;
  }

  async put(key: string, bytes: Uint8Array, about: { contentType: string }): Promise<void> {
    const path = this.pathOf(key);
    if (!this.renames) return this.disk.put(path, bytes, about);
    // On a disk a write can be cut off in the middle; a rename cannot.
    const unfinished = `unfinished/${randomUUID()}`;
    await this.disk.put(unfinished, bytes, about);
    await this.disk.move(unfinished, path);
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

  async stream(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    // Asked first, because a missing file would otherwise show only after the answer has begun.
    if (!(await this.disk.exists(path))) throw new NotStored(key);
    return this.disk.getStream(path);
  }

  async delete(key: string): Promise<void> {
    await this.disk.delete(this.pathOf(key));
  }

  async has(key: string): Promise<boolean> {
    return this.disk.exists(this.pathOf(key));
  }

  private pathOf(key: string): string {
    checkKey(key);
    return this.prefix + key;
  }
}
