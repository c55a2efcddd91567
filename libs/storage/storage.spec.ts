import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { NotStored, openStorage, type Storage } from './index.js';

const text = { contentType: 'text/plain' };
const badKeys = [
  '',
  '/',
  '../x',
  'a/../b',
  'a//b',
  '/etc/passwd',
  'a/',
  '.hidden',
  'a/.b',
  'Ñ',
  'a b',
  'A',
  'a\u0000b',
  'a\\b',
  '🙂',
  'a..b',
  'x'.repeat(201),
  'a%2fb',
];

/** The little of S3 that is used here, kept in memory. */
function startBucket(): Promise<{ server: Server; objects: Map<string, Buffer>; types: Map<string, string> }> {
  const objects = new Map<string, Buffer>();
  const types = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://bucket').pathname;
    const body = await buffer(request);
    if (!request.headers.authorization?.includes('Credential=llave/')) response.writeHead(403).end();
    else if (request.method === 'PUT') {
      objects.set(path, body);
      types.set(path, request.headers['content-type'] ?? '');
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      objects.delete(path);
      response.writeHead(204).end();
    } else if (!objects.has(path)) {
      response.writeHead(404, { 'content-type': 'application/xml' });
      response.end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
    } else {
      const found = objects.get(path) ?? Buffer.alloc(0);
      response.writeHead(200, {
        'content-length': found.length,
        'last-modified': 'Mon, 02 Mar 2026 15:00:00 GMT',
        etag: '"1"',
      });
      response.end(request.method === 'HEAD' ? undefined : found);
    }
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready({ server, objects, types })));
}

async function keepsWhatItGets(storage: Storage): Promise<void> {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  await storage.put('evidence/019a/acta.pdf', bytes, { contentType: 'application/pdf' });
  expect(Buffer.compare(await storage.get('evidence/019a/acta.pdf'), bytes)).toBe(0);
  expect(Buffer.compare(await buffer(await storage.stream('evidence/019a/acta.pdf')), bytes)).toBe(0);
  expect(await storage.has('evidence/019a/acta.pdf')).toBe(true);
  await storage.put('evidence/019a/acta.pdf', Buffer.from('nueva'), text);
  expect(Buffer.from(await storage.get('evidence/019a/acta.pdf')).toString()).toBe('nueva');
  await storage.delete('evidence/019a/acta.pdf');
  expect(await storage.has('evidence/019a/acta.pdf')).toBe(false);
}

async function saysWhatIsMissing(storage: Storage): Promise<void> {
  await expect(storage.get('nada/aqui')).rejects.toThrow(NotStored);
  await expect(storage.stream('nada/aqui')).rejects.toThrow(NotStored);
  await expect(storage.delete('nada/aqui')).resolves.toBeUndefined();
}

describe('in a folder', () => {
  let folder: string;
  let storage: Storage;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'storage-'));
    storage = await openStorage(`file:${join(folder, 'files')}`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('what is put is got back, whole or as a stream, until it is deleted', async () => {
    await keepsWhatItGets(storage);
    expect(await storage.has('evidence/019a/acta.pdf')).toBe(false);
  });
  test('what is missing is said to be missing, and deleting it is fine', async () => {
    await saysWhatIsMissing(storage);
    expect(await storage.has('nada/aqui')).toBe(false);
  });

  test('a finished write leaves nothing unfinished behind', async () => {
    await storage.put('a/b.txt', Buffer.from('hola'), text);
    expect(await readFile(join(folder, 'files/a/b.txt'), 'utf8')).toBe('hola');
    expect(await readdir(join(folder, 'files/unfinished'))).toEqual([]);
  });

  test('writes at the same time leave one of them, whole', async () => {
    const versions = ['a', 'b', 'c', 'd'].map((letter) => Buffer.alloc(200_000, letter));
    await Promise.all(versions.map((version) => storage.put('uno', version, text)));
    const kept = Buffer.from(await storage.get('uno'));
    expect(versions.some((version) => version.equals(kept))).toBe(true);
  });

  test.each(badKeys)('the key %j is refused everywhere', async (key) => {
    await expect(storage.put(key, Buffer.from('x'), text)).rejects.toThrow(RangeError);
    await expect(storage.get(key)).rejects.toThrow(RangeError);
    await expect(storage.stream(key)).rejects.toThrow(RangeError);
    await expect(storage.delete(key)).rejects.toThrow(RangeError);
    await expect(storage.has(key)).rejects.toThrow(RangeError);
    await expect(stat(join(folder, 'files'))).rejects.toThrow('ENOENT');
  });
});

describe('in a bucket', () => {
  let bucket: Awaited<ReturnType<typeof startBucket>>;
  let storage: Storage;
  beforeEach(async () => {
    bucket = await startBucket();
    const { port } = bucket.server.address() as AddressInfo;
    storage = await openStorage(`s3://llave:se%2Fcreto@archivos/puertas?region=mx&endpoint=http://127.0.0.1:${port}`);
  });
  afterEach(async () => {
    bucket.server.closeAllConnections();
    await new Promise((closed) => bucket.server.close(closed));
  });

  test('what is put is got back, whole or as a stream, until it is deleted', async () => {
    await keepsWhatItGets(storage);
    expect(await storage.has('evidence/019a/acta.pdf')).toBe(false);
  });
  test('what is missing is said to be missing, and deleting it is fine', async () => {
    await saysWhatIsMissing(storage);
    expect(await storage.has('nada/aqui')).toBe(false);
  });

  test('objects lie under the prefix with their content type', async () => {
    await storage.put('a/b.txt', Buffer.from('hola'), text);
    expect([...bucket.objects.keys()]).toEqual(['/archivos/puertas/a/b.txt']);
    expect(bucket.types.get('/archivos/puertas/a/b.txt')).toBe('text/plain');
  });

  test('a key that could leave the prefix is refused', async () => {
    await expect(storage.put('../x', Buffer.from('x'), text)).rejects.toThrow(RangeError);
  });
});

test.each(['', '/var/files', 'http://x', 'gs://bucket', 's3:', 's3:///x', 's3://llave:secreto@archivos/../x y'])(
  'the address %j is refused without repeating it',
  async (address) => {
    const error = await openStorage(address).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).not.toContain('secreto');
  },
);
