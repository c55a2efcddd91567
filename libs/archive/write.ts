import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { encrypted, WORK_FACTOR } from './encryption.js';
import { MIME_TYPE } from './mime-type.js';

/** Adds a file; resolves when it is written. @param about `size` of the content, in bytes; another one is an error */
export type AddEntry = (
  name: string,
  about: { readonly size: number; readonly contentType?: string },
  content: AsyncIterable<Uint8Array> | Uint8Array,
) => Promise<void>;

/**
 * Writes an archive, readable by its owner alone. It gets its name when it is whole, and nothing is left of one that fails.
 * @param mtime of every entry
 * @param passphrase null: it is not encrypted
 * @param workFactor how slow the passphrase is to try: the logarithm of the cost of scrypt, to base 2
 * @throws what `fill` throws, and what the disk says
 */
export async function writeArchive(
  path: string,
  { passphrase, mtime, workFactor = WORK_FACTOR }: { passphrase: string | null; mtime: Date; workFactor?: number },
  fill: (add: AddEntry) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  const tar = pack();
  const through = (bytes: AsyncIterable<Uint8Array>) =>
    passphrase === null ? bytes : encrypted(bytes, passphrase, workFactor);
  // down to the disk, before it has its name
  const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(Readable.from(tar), createGzip(), through, file);
  // a disk that is full ends the work, whatever it waits for
  const failed = new Promise<never>((_, reject) => void written.catch(reject));
  const add: AddEntry = (name, { size, contentType }, content) => {
    const pax = contentType === undefined ? null : { [MIME_TYPE]: contentType };
    return Promise.race([failed, addTo(tar.entry({ name, size, mtime, mode: 0o600, pax }), content)]);
  };
  try {
    await Promise.race([failed, fill(add)]);
    tar.finalize();
    await written;
    await rename(unfinished, path);
  } catch (error) {
    (tar as unknown as Readable).destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function addTo(entry: NodeJS.WritableStream, content: AsyncIterable<Uint8Array> | Uint8Array): Promise<void> {
  await pipeline(Readable.from(content instanceof Uint8Array ? [content] : content), entry);
}
