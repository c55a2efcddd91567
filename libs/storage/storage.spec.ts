import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CannotStore, NotStored, openStorage, type Storage, type Trouble } from './index.js';
import { troubleOf } from './trouble.js';

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
interface Bucket {
  server: Server;
  objects: Map<string, Buffer>;
  types: Map<string, string>;
  /** What it answers instead of keeping anything. */
  refuse: { status: number; code: string } | null;
}

function startBucket(): Promise<Bucket> {
  const objects = new Map<string, Buffer>();
  const types = new Map<string, string>();
  const bucket: Bucket = { server: null!, objects, types, refuse: null };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://bucket').pathname;
    const body = await buffer(request);
    if (bucket.refuse) {
      response.writeHead(bucket.refuse.status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${bucket.refuse.code}</Code></Error>`);
    } else if (!request.headers.authorization?.includes('Credential=llave/')) response.writeHead(403).end();
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
  bucket.server = server;
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(bucket)));
}

async function keepsWhatItGets(storage: Storage): Promise<void> {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  await storage.put('evidence/019a/acta.pdf', bytes, { contentType: 'application/pdf' });
  expect(Buffer.compare(await storage.get('evidence/019a/acta.pdf'), bytes)).toBe(0);
  expect(Buffer.compare(await buffer(await storage.stream('evidence/019a/acta.pdf')), bytes)).toBe(0);
  const part = await buffer(await storage.stream('evidence/019a/acta.pdf', { start: 1, end: 3 }));
  expect(Buffer.compare(part, bytes.subarray(1, 4))).toBe(0);
  expect(await storage.has('evidence/019a/acta.pdf')).toBe(true);
  expect(await storage.about('evidence/019a/acta.pdf')).toMatchObject({ size: 70_000 });
  await storage.put('evidence/019a/acta.pdf', Buffer.from('nueva'), text);
  expect(Buffer.from(await storage.get('evidence/019a/acta.pdf')).toString()).toBe('nueva');
  await storage.delete('evidence/019a/acta.pdf');
  expect(await storage.has('evidence/019a/acta.pdf')).toBe(false);
}

async function* pieces(...all: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) {
    if (typeof piece !== 'string') throw piece;
    yield Buffer.from(piece);
  }
}

async function receives(storage: Storage, unfinished: () => Promise<string[]>): Promise<void> {
  const file = await storage.receive(pieces('ho', 'la'));
  expect(file).toMatchObject({ size: 4, sha256: createHash('sha256').update('hola').digest('hex') });
  expect(await readFile(file!.path, 'utf8')).toBe('hola');
  expect(await unfinished()).toHaveLength(1);
  await file!.keep('a/hola.txt', text);
  await file!.drop();
  expect(Buffer.from(await storage.get('a/hola.txt')).toString()).toBe('hola');

  const dropped = await storage.receive(pieces('no'));
  await dropped!.drop();
  await expect(storage.receive(pieces('se ', new Error('cortó')))).rejects.toThrow('cortó');
  let rest = 0;
  const source = async function* () {
    for await (const piece of pieces('uno', 'dos', 'tres')) {
      rest += piece.length;
      yield piece;
    }
  };
  let room = 5;
  expect(await storage.receive(source(), (bytes) => (room -= bytes) >= 0)).toBeNull();
  // to its end, so that what follows is read
  expect(rest).toBe(10);
  expect(await unfinished()).toEqual([]);
  const nothing = await storage.receive(pieces());
  expect(nothing!.size).toBe(0);
  await nothing!.drop();
  await storage.tryOut();
  expect(await unfinished()).toEqual([]);
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

  const unfinished = () => readdir(join(folder, 'files/unfinished')).catch(() => []);

  test('what arrives piece by piece is kept whole, or leaves nothing behind', async () => {
    await receives(storage, unfinished);
    expect(await unfinished()).toEqual([]);
  });

  test('what a process left unfinished is forgotten, and what is being written is not', async () => {
    const left = await storage.receive(pieces('de antes'));
    await storage.receive(pieces('de ahora'));
    const before = new Date('2026-11-23T16:00:00Z');
    await utimes(left!.path, before, new Date('2026-11-23T15:59:59Z'));
    expect(await storage.forgetUnfinished(before)).toBe(1);
    expect(await unfinished()).toHaveLength(1);
    expect(await (await openStorage(`file:${folder}/none`)).forgetUnfinished(before)).toBe(0);
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

  test('what arrives piece by piece is kept whole, or leaves nothing behind', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'scratch-'));
    const { port } = bucket.server.address() as AddressInfo;
    const address = `s3://llave:se%2Fcreto@archivos/puertas?region=mx&endpoint=http://127.0.0.1:${port}`;
    await receives(await openStorage(address, scratch), () => readdir(scratch));
    expect(bucket.types.get('/archivos/puertas/a/hola.txt')).toBe('text/plain');
    await rm(scratch, { recursive: true });
  });

  test('a bucket that is full, forbidden or away is told to those who listen', async () => {
    const heard: Trouble[] = [];
    storage.whenItCannot((trouble) => heard.push(trouble));
    for (const [status, code, trouble] of [
      [507, 'XMinioStorageFull', 'full'],
      [403, 'AccessDenied', 'read-only'],
      [503, 'ServiceUnavailable', 'away'],
    ] as const) {
      bucket.refuse = { status, code };
      const refused = await storage.put('a', Buffer.from('x'), text).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(CannotStore);
      expect(refused).toMatchObject({ trouble });
    }
    expect(heard).toEqual(['full', 'read-only', 'away']);
  }, 30_000);

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

test.each([
  [{ code: 'ENOSPC' }, 'full'],
  [{ code: 'EDQUOT' }, 'full'],
  [{ code: 'EROFS' }, 'read-only'],
  [{ code: 'EACCES' }, 'read-only'],
  [{ code: 'E_CANNOT_WRITE_FILE', cause: { code: 'ENOSPC' } }, 'full'],
  [{ name: 'QuotaExceeded', $metadata: { httpStatusCode: 400 } }, 'full'],
  [{ name: 'Other', $metadata: { httpStatusCode: 507 } }, 'full'],
  [{ name: 'Other', $metadata: { httpStatusCode: 403 } }, 'read-only'],
  [{ code: 'ECONNREFUSED' }, 'away'],
  [{ name: 'TimeoutError' }, 'away'],
  [{ name: 'Other', $metadata: { httpStatusCode: 500 } }, 'away'],
  [{ name: 'InvalidArgument', $metadata: { httpStatusCode: 400 } }, null],
  [new RangeError('x'), null],
  [null, null],
])('of the failure %j it says %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
