/**
 * Photos that say nothing but what they show: drawn anew from their pixels, so that position, time, device, thumbnails and
 * every other thing that a camera or a program writes beside them is gone. Knows no domain word.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';

/** The file is no photo that can be read. */
export class NoPhoto extends Error {
  override readonly name = 'NoPhoto';
}

/** Kinds that are read, by content. */
const READ = ['image/jpeg', 'image/png', 'image/webp'];
/** Most pixels of a photo: more than telephones take; what unpacks to more is refused before it is unpacked. */
const MOST_PIXELS = 120_000_000;
const QUALITY = 82;
/** The bytes that tell what a file is. */
const START = 4100;

/** The photo as a JPEG file, with its size in pixels. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The photo as a JPEG file, upright, in sRGB, with no side longer than `side` pixels and no metadata.
 * @param path of a file on this machine
 * @throws NoPhoto
 */
export async function cleanPhoto(path: string, side: number): Promise<CleanPhoto> {
  if (!READ.includes(await kindOf(path))) throw new NoPhoto();
  // Heavy to load, and most processes never see a photo.
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(path, { failOn: 'error', limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { bytes: data, sha256: createHash('sha256').update(data).digest('hex'), width, height };
  } catch (cause) {
    throw new NoPhoto('cannot be read', { cause });
  }
}

async function kindOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(START), position: 0 });
    return (await fileTypeFromBuffer(buffer.subarray(0, bytesRead)))?.mime ?? 'unknown';
  } finally {
    await file.close();
  }
}
