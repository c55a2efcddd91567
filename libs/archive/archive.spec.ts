import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { NotAnArchive, readArchive, writeArchive } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

const mtime = new Date('2026-11-23T16:00:00Z');
const frase = 'una frase que nadie adivina';

async function* noise(pieces: number): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < pieces; n += 1)
    yield Buffer.from(Uint8Array.from({ length: 65_536 }, (_, i) => (i * n * 7919) >> 5));
}

/** A passphrase is slow to try, and is meant to be; here it is slow once. */
const quick = { workFactor: 10 };

async function write(name: string, passphrase: string | null, cost: { workFactor?: number } = quick): Promise<string> {
  const path = join(folder, name);
  await writeArchive(path, { passphrase, mtime, ...cost }, async (add) => {
    await add('primero.json', { size: 6 }, Buffer.from('{"a":1}').subarray(0, 6));
    await add('carpeta/ruido', { size: 65_536 * 20, contentType: 'image/jpeg' }, noise(20));
    await add('carpeta/vacio', { size: 0 }, Buffer.alloc(0));
  });
  return path;
}

async function contents(path: string, passphrase: string | null): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for await (const { name, content } of readArchive(path, passphrase))
    found.push([name, (await buffer(content)).length]);
  return found;
}

const troubleOf = (path: string, passphrase: string | null) =>
  contents(path, passphrase).catch((error: unknown) => (error instanceof NotAnArchive ? error.trouble : error));

const whole = [
  ['primero.json', 6],
  ['carpeta/ruido', 65_536 * 20],
  ['carpeta/vacio', 0],
];

test('what is written is read, and only its owner may', async () => {
  const path = await write('claro.tar.gz', null);
  expect(await contents(path, null)).toEqual(whole);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const skipped: unknown[] = [];
  for await (const { name, contentType } of readArchive(path, null)) skipped.push([name, contentType]);
  expect(skipped).toEqual(whole.map(([name]) => [name, name === 'carpeta/ruido' ? 'image/jpeg' : null]));
});

test('an encrypted one is read by its passphrase alone, and shows nothing of what is in it', async () => {
  const slow = await write('lento.age', frase, {});
  expect(await contents(slow, frase)).toEqual(whole);
  const head = (await readFile(slow, 'latin1')).split('\n').slice(0, 2);
  expect(head).toEqual(['age-encryption.org/v1', expect.stringMatching(/^-> scrypt \S+ 18$/)]);
  const path = await write('cifrado.age', frase);
  expect(await contents(path, frase)).toEqual(whole);
  expect(await troubleOf(path, 'otra frase que nadie adivina')).toBe('passphrase');
  expect(await troubleOf(path, null)).toBe('locked');
  expect((await readFile(path, 'latin1')).includes('primero')).toBe(false);
  expect(await troubleOf(await write('claro2.tar.gz', null), frase)).toBe('unlocked');
});

test.each([
  ['claro', null],
  ['cifrado', frase],
])('one byte changed, or the end cut off, is found: %s', async (name, passphrase) => {
  const bytes = await readFile(await write(`${name}.bien`, passphrase));
  const path = join(folder, `${name}.mal`);
  const middle = Buffer.from(bytes);
  middle[bytes.length >> 1]! ^= 1;
  const cut = [bytes.subarray(0, -9), bytes.subarray(0, bytes.length >> 1), bytes.subarray(0, 30)];
  for (const wrong of [middle, ...cut]) {
    await writeFile(path, wrong);
    expect(await troubleOf(path, passphrase)).toBe('damaged');
  }
});

test('a file of another kind, an empty one and none at all are told apart', async () => {
  const path = join(folder, 'foto.png');
  await writeFile(path, Buffer.from('89504e470d0a1a0a', 'hex'));
  expect(await troubleOf(path, null)).toBe('foreign');
  await writeFile(path, '');
  expect(await troubleOf(path, frase)).toBe('foreign');
  expect(await troubleOf(join(folder, 'nada'), null)).toMatchObject({ code: 'ENOENT' });
});

test('nothing is left of one that fails, and what stood there before stays', async () => {
  const path = join(folder, 'queda');
  await writeFile(path, 'antes');
  const failing = writeArchive(path, { passphrase: null, mtime }, async (add) => {
    await add('a', { size: 65_536 * 3 }, noise(3));
    throw new Error('la base no contesta');
  });
  await expect(failing).rejects.toThrow('la base no contesta');
  const short = writeArchive(path, { passphrase: null, mtime }, (add) => add('a', { size: 65_536 * 3 }, noise(2)));
  await expect(short).rejects.toThrow();
  expect(await readFile(path, 'utf8')).toBe('antes');
  expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
});
