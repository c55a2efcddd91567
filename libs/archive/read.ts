import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { AGE_BEGINNING, decrypted } from './encryption.js';
import { MIME_TYPE } from './mime-type.js';
import { NotAnArchive } from './trouble.js';

/** One file of an archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** What kind of file it was said to be, if anything. */
  readonly contentType: string | null;
  /** To be read to its end before the next entry; what is not read is passed over. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The files of an archive, one after the other.
 * @param passphrase null: it is not encrypted
 * @throws NotAnArchive also from the content of an entry, and what the disk says
 */
export async function* readArchive(path: string, passphrase: string | null): AsyncGenerator<ArchiveEntry> {
  const isEncrypted = await encryptionOf(path);
  if (isEncrypted && passphrase === null) throw new NotAnArchive('locked');
  if (!isEncrypted && passphrase !== null) throw new NotAnArchive('unlocked');
  const tar = extract();
  const source = createReadStream(path);
  const through = (bytes: AsyncIterable<Uint8Array>) => (isEncrypted ? decrypted(bytes, passphrase!) : bytes);
  const reading = pipeline(source, through, createGunzip(), tar as unknown as NodeJS.WritableStream);
  const failed = reading.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header;
      const pax = entry.header.pax as Record<string, string> | null | undefined;
      const content = telling(entry as AsyncIterable<unknown> as AsyncIterable<Uint8Array>);
      if (type !== 'file') throw new NotAnArchive('damaged');
      yield { name, size, contentType: pax?.[MIME_TYPE] ?? null, content };
      entry.resume();
    }
    await reading;
  } catch (error) {
    source.destroy();
    // the first of the streams to fail knows why
    throw asTrouble((await failed) ?? error);
  } finally {
    source.destroy();
  }
}

async function* telling(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw asTrouble(error);
  }
}

/** What the disk says stays; the rest comes of bytes that are not as they were written. */
function asTrouble(error: unknown): unknown {
  if (error instanceof NotAnArchive) return error;
  const isDisk = /^E(IO|ACCES|ISDIR|NOENT|PERM|MFILE|STALE)$/.test((error as { code?: string }).code ?? '');
  return isDisk ? error : new NotAnArchive('damaged', error);
}

/** Whether the file is encrypted. @throws NotAnArchive `foreign` */
async function encryptionOf(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(AGE_BEGINNING.length), 0, AGE_BEGINNING.length, 0);
    const beginning = buffer.subarray(0, bytesRead);
    if (beginning.toString('latin1') === AGE_BEGINNING) return true;
    // RFC 1952, 2.3.1: ID1, ID2, "deflate"
    if (beginning.length > 2 && beginning.readUIntBE(0, 3) === 0x1f8b08) return false;
    throw new NotAnArchive('foreign');
  } finally {
    await handle.close();
  }
}
