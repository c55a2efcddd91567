import { ReadableStream } from 'node:stream/web';
import { NotAnArchive } from './trouble.js';

/** With what a file of age begins (https://age-encryption.org/v1). */
export const AGE_BEGINNING = 'age-encryption.org/v1';

/** How slow a passphrase is to try: the logarithm of the cost of scrypt, to base 2. */
export const WORK_FACTOR = 18;

type Bytes = AsyncIterable<Uint8Array>;

/** Encrypts by a passphrase (scrypt, ChaCha20-Poly1305 in chunks of 64 KiB); `age --decrypt` opens it, too. */
export async function* encrypted(bytes: Bytes, passphrase: string, workFactor: number): AsyncGenerator<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  yield* asBytes(await encrypter.encrypt(asStream(bytes)));
}

/** The bytes that were encrypted; each is authentic when it comes. @throws NotAnArchive */
export async function* decrypted(bytes: Bytes, passphrase: string): AsyncGenerator<Uint8Array> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    yield* asBytes(await decrypter.decrypt(asStream(bytes)));
  } catch (error) {
    const isOther = /no identity matched/.test((error as Error).message);
    throw new NotAnArchive(isOther ? 'passphrase' : 'damaged', error);
  }
}

// The global type of the DOM and that of Node are one class with two names.
const asStream = (bytes: Bytes) => ReadableStream.from(bytes) as unknown as globalThis.ReadableStream<Uint8Array>;
const asBytes = (stream: unknown) => stream as Bytes;
