import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BucketStorage } from './bucket.js';
import { FolderStorage } from './folder.js';
import { checkKey, type Storage } from './storage.js';

/**
 * Opens what an address names:
 * `file:/var/lib/puertas/files`, or `file:relative/folder` from the working directory; made when missing.
 * `s3://key:secret@bucket/prefix?region=us-east-1&endpoint=https://minio.example`, everything but the bucket optional;
 * without key and secret the AWS SDK looks for them where it always does. An endpoint implies path-style addresses.
 * Refuses an address of any other kind with a `RangeError` that does not repeat it, since it may hold a secret.
 * @param scratch a folder of this machine for what is on its way to a bucket
 */
export async function openStorage(address: string, scratch = join(tmpdir(), 'puertas-uploads')): Promise<Storage> {
  if (address.startsWith('file:')) return openFolder(address);
  if (address.startsWith('s3:')) return openBucket(address, scratch);
  throw new RangeError('Storage is addressed by file: or s3:');
}

async function openFolder(address: string): Promise<Storage> {
  const { FSDriver } = await import('flydrive/drivers/fs');
  // The path as it is written: a blank or a per cent sign in it means itself.
  const location = resolve(address.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
  return new FolderStorage(new FSDriver({ location, visibility: 'private' }), location);
}

async function openBucket(address: string, scratch: string): Promise<Storage> {
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
  return new BucketStorage(driver, prefix && `${prefix}/`, scratch);
}
