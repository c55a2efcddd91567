import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Parts of an office document, at most: books of hundreds of sheets have a few thousand. */
export const MOST_PARTS = 10_000;
/** Bytes of all its parts together, unpacked. */
export const MOST_UNPACKED = 300_000_000;
/** Times as large as packed, of what is large: sheets of numbers shrink to a fiftieth, a bomb to a thousandth. */
export const MOST_RATIO = 200;
/** Unpacked bytes below which the ratio says nothing. */
const SMALL = 20_000_000;

/**
 * What is wrong with a zip: `bomb`, unpacked it would be larger than any document, or its parts lie over each other;
 * `polyglot`, it is also something else; `encrypted`, it asks for a password; `broken`, it does not open.
 */
export type ZipProblem = 'bomb' | 'polyglot' | 'encrypted' | 'broken';

/** Opens a zip by its bytes or its path. What it says of its sizes is checked again while it is unpacked. */
export function openZip(content: Uint8Array | string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySize: true, decodeStrings: true } as const;
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip));
    if (typeof content === 'string') yauzl.open(content, options, opened);
    else yauzl.fromBuffer(Buffer.from(content.buffer, content.byteOffset, content.byteLength), options, opened);
  });
}

/** The parts of an open zip, up to one more than it may have. */
export async function partsOf(zip: ZipFile): Promise<Entry[]> {
  const parts: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      parts.push(entry);
      if (parts.length > MOST_PARTS) resolve(parts);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Looks at the list of what is in a zip, and unpacks nothing. Null: nothing is wrong. */
export async function zipProblem(content: Uint8Array | string): Promise<ZipProblem | null> {
  let zip: ZipFile;
  try {
    zip = await openZip(content);
  } catch {
    return 'broken';
  }
  try {
    return problemOf(await partsOf(zip));
  } catch {
    return 'broken';
  } finally {
    zip.close();
  }
}

/** A local header without its name: APPNOTE.TXT 4.3.7. */
const LOCAL_HEADER = 30;

function problemOf(parts: readonly Entry[]): ZipProblem | null {
  if (parts.length > MOST_PARTS) return 'bomb';
  const unpacked = parts.reduce((sum, part) => sum + part.uncompressedSize, 0);
  const packed = parts.reduce((sum, part) => sum + part.compressedSize, 0);
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > packed * MOST_RATIO)) return 'bomb';
  if (parts.some((part) => part.isEncrypted())) return 'encrypted';
  const places = parts
    .map((part) => ({
      from: part.relativeOffsetOfLocalHeader,
      to: part.relativeOffsetOfLocalHeader + LOCAL_HEADER + part.compressedSize,
    }))
    .sort((a, b) => a.from - b.from);
  // parts that share their bytes: D. Fifield, A better zip bomb, 2019
  if (places.some(({ from }, n) => n > 0 && from < places[n - 1]!.to)) return 'bomb';
  return null;
}

/** How far from the end a zip may have its end record: the record and a comment of its greatest length. */
export const ZIP_TAIL = 22 + 65_535;

/**
 * Whether what ends so can be opened as a zip, whatever it begins with: there is an end record, and before it the list of
 * parts that it speaks of. @param end the last bytes of the file
 */
export function endsAsZip(end: Uint8Array): boolean {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.byteLength);
  for (
    let at = bytes.lastIndexOf('PK\x05\x06');
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf('PK\x05\x06', at - 1)
  ) {
    if (at + 22 > bytes.length || bytes.readUInt16LE(at + 10) === 0) continue;
    const list = at - bytes.readUInt32LE(at + 12);
    // a list that begins before what was read is taken for one
    if (list < 0 || bytes.toString('latin1', list, list + 4) === 'PK\x01\x02') return true;
  }
  return false;
}
