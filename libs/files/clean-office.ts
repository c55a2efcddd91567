import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import { type CleanedFile, type RemovedMetadata, UncleanableFile } from './cleaned.js';
import { isAuthored, withoutAuthors } from './office-authors.js';
import { withoutPictureMetadata } from './picture-metadata.js';
import { openZip, partsOf } from './zip.js';

/** What zip writes where no time is meant: its own beginning. */
const NO_TIME = new Date(1980, 0, 1);

const PICTURE = /\.(?:jpe?g|png)$/i;

/**
 * Writes a document of an office program anew, part by part: without the names of its authors, without what cameras wrote into
 * its pictures, and without whatever stood between its parts.
 */
export async function cleanOffice(path: string, to: string): Promise<CleanedFile> {
  const removed = new Set<RemovedMetadata>();
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    const parts = await partsOf(zip);
    if (new Set(parts.map(({ fileName }) => fileName)).size < parts.length) throw new Error('Two parts of one name');
    const writer = new ZipWriter();
    const writing = pipeline(writer.outputStream, createWriteStream(to));
    // what fails while parts are read ends the writing, too; it is told once
    writing.catch(() => undefined);
    for (const part of parts) await copy(zip, part, writer, removed);
    writer.end();
    await writing;
  } catch (error) {
    await rm(to, { force: true });
    throw new UncleanableFile('broken', error);
  } finally {
    zip?.close();
  }
  return { written: true, removed: [...removed], signed: false };
}

async function copy(zip: ZipFile, part: Entry, writer: ZipWriter, removed: Set<RemovedMetadata>): Promise<void> {
  const name = part.fileName;
  // OpenDocument wants its kind first and unpacked: part 2, 3.3
  const options = { mtime: NO_TIME, compress: name !== 'mimetype' };
  if (name.endsWith('/')) return writer.addEmptyDirectory(name, { mtime: NO_TIME });
  const source = await contentOf(zip, part);
  if (isAuthored(name)) {
    const text = (await buffer(source)).toString('utf8');
    const clean = withoutAuthors(name, text);
    if (clean !== text) removed.add('authorship');
    return writer.addBuffer(Buffer.from(clean), name, options);
  }
  if (PICTURE.test(name)) {
    const bytes = await buffer(source);
    const clean = withoutPictureMetadata(bytes);
    if (clean) removed.add('photo-data');
    return writer.addBuffer(Buffer.from(clean ?? bytes), name, options);
  }
  await new Promise<void>((resolve, reject) => {
    source.once('end', resolve).once('error', reject);
    writer.addReadStream(source, name, options);
  });
}

/** The bytes of a part; ends with an error where there are more or fewer than it says. */
export function contentOf(zip: ZipFile, part: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(part, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
