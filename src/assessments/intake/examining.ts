/**
 * The process that opens what strangers sent. It holds no secret and no connection; what a file does to its reader ends with it.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { cleanFile, readFileContent, textOfFile, UncleanableFile } from '#libs/files';
import { countPersonalData } from '#libs/mexico';
import type { Examination, ToExamine } from './examining.types.js';

process.on('message', (file: ToExamine) => {
  void examination(file).then((answer) => process.send!(answer));
});
// the product is gone: nobody asks any more
process.on('disconnect', () => process.exit(0));

async function examination(file: ToExamine): Promise<Examination> {
  try {
    return { ok: true, examined: await examined(file) };
  } catch (error) {
    return { ok: false, reason: error instanceof UncleanableFile ? error.reason : 'broken' };
  }
}

async function examined({ path, to, extension, name, year }: ToExamine) {
  const { legibility, changedAt } = await readFileContent(await readFile(path), extension);
  const { written, removed, signed } = await cleanFile(path, extension, to);
  const personalData = countPersonalData([name, await textOfFile(path, extension)], year);
  return {
    written: written ? await hashed(to) : null,
    removed,
    signed,
    legibility,
    changedAt: changedAt?.toISOString() ?? null,
    personalData,
  };
}

/** Down to the disk: a row never names a file that a power cut has emptied. */
async function hashed(path: string): Promise<{ size: number; sha256: string }> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}
