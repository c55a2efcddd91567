import sharp from 'sharp';
import type { ReadFile } from './kinds.js';

/** A picture with fewer pixels on one side shows no document and no place. */
export const SMALLEST_SIDE = 100;
/** Pixels up to which a picture is decoded; a larger one is taken as legible. */
const MOST_PIXELS = 110_000_000;
/** Side of the square at which it is looked at. */
const SAMPLE = 512;
/** How far a pixel has to be from the others to be seen, of 255: more than what JPEG makes of an even surface. */
const CONTRAST = 24;
/** Which share of the pixels has to be seen. */
const SEEN = 0.0005;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Looks at a picture's size, and whether it shows more than one even surface. */
export async function readPicture(bytes: Uint8Array): Promise<ReadFile> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOf(data);
  const changedAt = takenAt(data);
  if (!size || size.width === 0 || size.height === 0) return { legibility: 'broken', changedAt };
  if (Math.min(size.width, size.height) < SMALLEST_SIDE) return { legibility: 'tiny', changedAt };
  if (size.width * size.height > MOST_PIXELS) return { legibility: 'legible', changedAt };
  const pixels = await sharp(data, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
    .resize(SAMPLE, SAMPLE, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { legibility: seenIn(pixels), changedAt };
}

/** @param pixels red, green, blue and alpha of each */
function seenIn(pixels: Uint8Array): ReadFile['legibility'] {
  const grey = new Uint8Array(pixels.length / 4);
  const often = new Uint32Array(256);
  let opaque = 0;
  for (let i = 0; i < grey.length; i += 1) {
    const alpha = pixels[i * 4 + 3]! / 255;
    if (alpha > 0) opaque += 1;
    const light = 0.299 * pixels[i * 4]! + 0.587 * pixels[i * 4 + 1]! + 0.114 * pixels[i * 4 + 2]!;
    // what is transparent lies on white paper
    grey[i] = Math.min(255, Math.round(light + 255 * (1 - alpha)));
    often[grey[i]!]! += 1;
  }
  // nothing was drawn where the picture could not be decoded
  if (opaque === 0) return 'broken';
  const ground = often.indexOf(Math.max(...often));
  let seen = 0;
  for (const light of grey) if (Math.abs(light - ground) > CONTRAST) seen += 1;
  return seen / grey.length >= SEEN ? 'legible' : 'blank';
}

function sizeOf(data: Buffer): Size | null {
  if (data.length > 24 && data.readUInt32BE(0) === 0x89504e47) {
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  if (data.length > 4 && data.readUInt16BE(0) === 0xffd8) return jpegSize(data);
  return data.length > 30 && data.toString('latin1', 8, 12) === 'WEBP' ? webpSize(data) : null;
}

/** The size stands in the first frame header (ITU T.81, B.2.2). */
function jpegSize(data: Buffer): Size | null {
  for (let at = 2; at + 9 < data.length && data[at] === 0xff;) {
    const marker = data[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + data.readUInt16BE(at + 2);
  }
  return null;
}

/** RFC 9649, sections 2.5 to 2.7. */
function webpSize(data: Buffer): Size | null {
  switch (data.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = data.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}

/** When a photo was taken or changed, as its Exif data say. */
function takenAt(data: Buffer): Date | null {
  const from = data.subarray(0, 65_536).indexOf('Exif\0\0', 0, 'latin1');
  if (from < 0) return null;
  const text = data.toString('latin1', from, from + 65_536);
  const dates = [...text.matchAll(/(\d{4}):(\d{2}):(\d{2}) \d{2}:\d{2}:\d{2}/g)];
  const said = dates.map(([, year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return said.length === 0 ? null : new Date(Math.max(...said));
}
