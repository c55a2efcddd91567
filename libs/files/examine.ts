import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';

/** What there is to know of a file without holding it. */
export interface ExaminedFile {
  /** Its first bytes. */
  readonly start: Uint8Array;
  /** Its last bytes. */
  readonly end: Uint8Array;
  /** The extension of its kind by magic numbers; empty for none that is known. */
  readonly type: string;
  /** Whether one of these texts, in Latin letters, stands somewhere in it. */
  holds(...texts: readonly string[]): Promise<boolean>;
}

/**
 * Looks at a file by its bytes or by its path on this machine.
 * @param first how many bytes `start` has at most @param last how many `end` has
 */
export function examine(content: Uint8Array | string, first: number, last: number): Promise<ExaminedFile> {
  return typeof content === 'string' ? examinePath(content, first, last) : examineBytes(content, first, last);
}

async function examineBytes(bytes: Uint8Array, first: number, last: number): Promise<ExaminedFile> {
  return {
    start: bytes.subarray(0, first),
    end: bytes.subarray(Math.max(0, bytes.length - last)),
    type: await typeOf(() => fileTypeFromBuffer(bytes)),
    holds: (...texts) => holds([bytes], texts),
  };
}

async function examinePath(path: string, first: number, last: number): Promise<ExaminedFile> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(first), 0, first, 0);
    const { size } = await handle.stat();
    const tail = await handle.read(Buffer.alloc(last), 0, last, Math.max(0, size - last));
    return {
      start: buffer.subarray(0, bytesRead),
      end: tail.buffer.subarray(0, tail.bytesRead),
      type: bytesRead === 0 ? '' : await typeOf(() => fileTypeFromFile(path)),
      holds: (...texts) => holds(createReadStream(path) as AsyncIterable<Uint8Array>, texts),
    };
  } finally {
    await handle.close();
  }
}

async function typeOf(detect: () => Promise<{ readonly ext: string } | undefined>): Promise<string> {
  try {
    return (await detect())?.ext ?? '';
  } catch {
    // A file that breaks off in the middle of its own structure is none of the kinds that are taken.
    return '';
  }
}

/** Also finds a text that two pieces share. */
async function holds(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  texts: readonly string[],
): Promise<boolean> {
  const overlap = Math.max(...texts.map((text) => text.length)) - 1;
  let before = Buffer.alloc(0);
  for await (const piece of pieces) {
    const window = Buffer.concat([before, piece]);
    if (texts.some((text) => window.includes(text, 0, 'latin1'))) return true;
    before = window.subarray(Math.max(0, window.length - overlap));
  }
  return false;
}
