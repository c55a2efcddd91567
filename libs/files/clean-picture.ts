import sharp, { type Sharp } from 'sharp';
import { type CleanedFile, UncleanableFile } from './cleaned.js';

/** Pixels of the largest camera that telephones have, rounded up; a larger picture is a bomb or a map. */
export const MOST_PIXELS = 110_000_000;

/** Nobody sees the difference, and a photo gets no larger. */
const QUALITY = 88;

// one picture at a time, row by row, and nothing kept after it
sharp.cache(false);
sharp.concurrency(1);

/** Draws a picture anew from its pixels, turned as its camera was held: what else was in the file is gone. */
export async function cleanPicture(path: string, extension: 'jpg' | 'png' | 'webp', to: string): Promise<CleanedFile> {
  try {
    const { width, height, exif, xmp, iptc, comments } = await sharp(path, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) throw new UncleanableFile('too-many-pixels');
    const picture = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .toColourspace('srgb');
    await written(picture, extension).toFile(to);
    const spoke = exif ?? xmp ?? iptc ?? (comments?.length ? comments : undefined);
    return { written: true, removed: spoke ? ['photo-data'] : [], signed: false };
  } catch (error) {
    throw error instanceof UncleanableFile ? error : new UncleanableFile('broken', error);
  }
}

function written(picture: Sharp, extension: 'jpg' | 'png' | 'webp'): Sharp {
  switch (extension) {
    case 'jpg':
      return picture.jpeg({ quality: QUALITY });
    case 'png':
      return picture.png();
    case 'webp':
      return picture.webp({ quality: QUALITY });
  }
}
