import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startS3, type TestS3 } from '../../test/support/s3-server.js';
import { CannotStore, NotStored, openStorage, type Storage } from './index.js';

let server: TestS3;
let scratch: string;
let storage: Storage;
beforeAll(async () => {
  [server, scratch] = await Promise.all([startS3(), mkdtemp(join(tmpdir(), 'scratch-'))]);
  storage = await openStorage(server.url, scratch);
});
afterAll(async () => {
  await server.stop();
  await rm(scratch, { recursive: true });
});

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n += 1) yield Buffer.alloc(262_144, n);
}

test('an S3 server keeps what it gets, whole and piece by piece, until it is deleted', async () => {
  await storage.put('evidence/a/uno', Buffer.from('hola'), { contentType: 'text/plain' });
  expect(Buffer.from(await storage.get('evidence/a/uno')).toString()).toBe('hola');
  const received = await storage.receive(pieces(100));
  await received!.keep('evidence/a/grande', { contentType: 'application/pdf' });
  expect((await buffer(await storage.stream('evidence/a/grande'))).length).toBe(100 * 262_144);
  expect(await readdir(scratch)).toEqual([]);
  expect(await storage.about('evidence/a/grande')).toEqual({ size: 100 * 262_144, contentType: 'application/pdf' });
  await storage.delete('evidence/a/grande');
  await storage.delete('evidence/a/grande');
  expect([await storage.has('evidence/a/grande'), await storage.has('evidence/a/uno')]).toEqual([false, true]);
  await expect(storage.get('evidence/a/grande')).rejects.toThrow(NotStored);
  expect(await storage.tryOut()).toEqual({ free: null });
});

test('a wrong secret, a bucket that is not there and a server that is gone are told as such', async () => {
  const about = { contentType: 'text/plain' };
  const wrong = await openStorage(server.url.replace('S3RVER:S3RVER', 'S3RVER:otro'), scratch);
  await expect(wrong.put('a', Buffer.from('x'), about)).rejects.toMatchObject({ trouble: 'read-only' });
  const missing = await openStorage(server.url.replace('@evidencias', '@otra'), scratch);
  await expect(missing.put('a', Buffer.from('x'), about)).rejects.toMatchObject({ trouble: 'away' });
  const gone = await openStorage(server.url.replace(/:\d+$/, ':1'), scratch);
  await expect(gone.put('a', Buffer.from('x'), about)).rejects.toBeInstanceOf(CannotStore);
});
