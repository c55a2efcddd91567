import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { cleanPhoto, NoPhoto } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, bytes: Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

/** As a telephone writes it: where it stood, when, whose it is, turned on its side. */
const telephone = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#b94826' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telefono', Artist: 'Juana Robles', Copyright: 'secreto-de-prueba' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 40/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '103/1 20/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

test('nothing of what the camera wrote is left, and the photo stands upright', async () => {
  const before = await telephone();
  expect((await sharp(before).metadata()).exif).toBeDefined();
  const { bytes, sha256 } = await cleanPhoto(await written('a.jpg', before), 2000);
  const seen = await sharp(bytes).metadata();
  expect(seen).toMatchObject({ format: 'jpeg', width: 400, height: 600 });
  expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|GPS|Juana|secreto|Telefono|http:\/\/ns\.adobe/);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a large one is made smaller, a transparent one gets a white ground', async () => {
  const large = await sharp({ create: { width: 3000, height: 1500, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const { bytes } = await cleanPhoto(await written('b.png', large), 2000);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 2000, height: 1000, hasAlpha: false });
  const { data } = await sharp(bytes)
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([255, 255, 255]);
});

test('what is no photo is refused, whatever its name, and what breaks off too', async () => {
  const whole = await telephone();
  for (const [name, bytes] of [
    ['c.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['d.jpg', Buffer.from('hola')],
    ['e.jpg', Buffer.alloc(0)],
    ['f.jpg', whole.subarray(0, whole.length / 2)],
  ] as const) {
    await expect(cleanPhoto(await written(name, bytes), 2000)).rejects.toThrow(NoPhoto);
  }
});
