import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDemoSigner, replaceDemoSigner, replaceSigner, SigningSetupError } from './index.js';

const now = new Date('2027-01-12T18:00:00Z');
const owner = { organization: 'Prueba', now };
const fixture = fileURLToPath(new URL('./fixtures/test-signer.p12', import.meta.url));

let folder: string;
let file: string;
let next: { bytes: Uint8Array; password: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rotation-'));
  file = join(folder, 'signing.p12');
  await writeFile(file, 'the former key');
  next = { bytes: await readFile(fixture), password: 'prueba' };
});
afterEach(() => rm(folder, { recursive: true }));

const keptName = 'signing-until-';

test('a new file takes the place of the former one, which is kept; twice is once', async () => {
  const { kept, certificate } = await replaceSigner(file, next, now);
  expect(certificate.notAfter > now).toBe(true);
  expect(await readFile(kept!, 'utf8')).toBe('the former key');
  expect(await readFile(file)).toEqual(Buffer.from(next.bytes));
  expect((await replaceSigner(file, next, now)).kept).toBeNull();
  expect((await readdir(folder)).sort()).toEqual([expect.stringContaining(keptName), 'signing.p12']);
});

test('cut off after the former one was kept, it is run again and completes', async () => {
  const { kept } = await replaceSigner(file, next, now);
  await copyFile(kept!, file);
  await writeFile(join(folder, 'signing.draft'), 'half');
  expect((await replaceSigner(file, next, now)).kept).toBe(kept);
  expect(await readFile(file)).toEqual(Buffer.from(next.bytes));
});

test.each<[string, Partial<{ password: string; bytes: Uint8Array }>, Date]>([
  ['another password', { password: 'otra' }, now],
  ['no such file', { bytes: Buffer.from('nothing') }, now],
  ['a certificate that is not valid yet', {}, new Date('2020-01-01T00:00:00Z')],
  ['one that ends soon', {}, new Date('2046-11-01T00:00:00Z')],
])('%s changes nothing', async (_what, other, at) => {
  await expect(replaceSigner(file, { ...next, ...other }, at)).rejects.toThrow(SigningSetupError);
  expect(await readdir(folder)).toEqual(['signing.p12']);
  expect(await readFile(file, 'utf8')).toBe('the former key');
});

test('a demonstration gets a new certificate, and the former one is kept', async () => {
  const before = (await openDemoSigner(folder, owner)).certificate();
  const { certificate, kept } = await replaceDemoSigner(folder, owner);
  expect(certificate.sha256).not.toBe(before.sha256);
  expect((await openDemoSigner(folder, owner)).certificate().sha256).toBe(certificate.sha256);
  expect(await readFile(kept!, 'utf8')).toContain('BEGIN CERTIFICATE');
});
