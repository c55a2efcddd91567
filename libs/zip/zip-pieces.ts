import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** Its path, folders divided by `/`; see `fileNames`. */
  readonly path: string;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  /** Packed already, as a PDF or a picture: it is put in as it is. */
  readonly isPacked?: boolean;
  /** When it was last changed, from 1980 to 2099; the archive's own day where nothing is said. */
  readonly mtime?: Date;
}

/** The largest archive, in bytes: beyond 4 GiB another format (Zip64) is needed. */
export const LARGEST_ZIP = 2 ** 32 - 2 ** 20;

/**
 * Said to be made on Unix, with the rights of a plain file. Names are in UTF-8 and marked as such; of an archive from MS-DOS, which is
 * what fflate 0.8 says unless told, Info-ZIP's unzip 6.0 reads them in the letters of MS-DOS all the same.
 */
const UNIX = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** How much is packed at a time. */
const PIECE = 64 * 1024;

/**
 * The bytes of an archive, as they come. Entries are taken one after the other, each when the one before it is written; who
 * stops reading stops them.
 * @param mtime of the entries that do not say their own, from 1980 to 2099
 * @throws RangeError when the archive outgrows `LARGEST_ZIP`; whatever an entry throws
 */
export async function* zipPieces(entries: AsyncIterable<ZipEntry>, mtime: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
    size += data.length;
    if (size > LARGEST_ZIP) throw new RangeError('The archive is too large for its format');
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const { path, content, isPacked = false, mtime: changedAt = mtime } of entries) {
    // Always "deflated", at level 0 too: of what is merely stored, a reader of a stream cannot tell the end.
    const file = new ZipDeflate(path, { level: isPacked ? 0 : 6 });
    Object.assign(file, UNIX, { mtime: changedAt });
    zip.add(file);
    for await (const piece of piecesOf(content)) {
      file.push(piece, false);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

async function* piecesOf(content: ZipEntry['content']): AsyncGenerator<Uint8Array> {
  const chunks = content instanceof Uint8Array ? [content] : content;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
