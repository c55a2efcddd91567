import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordingAt } from './index.js';

const box = (type: string, body: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 8);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), body]);
};

const at = async (bytes: Buffer) => {
  const path = join(await mkdtemp(join(tmpdir(), 'recording-')), 'file');
  await writeFile(path, bytes);
  return recordingAt(path);
};

test.each([
  ['an MP4', box('ftyp', Buffer.from('isom\0\0\0\0isommp41', 'latin1')), 'video', 'mp4'],
  ['an M4A', box('ftyp', Buffer.from('M4A \0\0\0\0', 'latin1')), 'audio', 'm4a'],
  [
    'an MP3',
    Buffer.concat([
      Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'),
      Buffer.from([0xff, 0xfb, 0x90, 0x64]),
      Buffer.alloc(413),
    ]),
    'audio',
    'mp3',
  ],
])('%s is taken by its content', async (_, bytes, kind, extension) => {
  expect(await at(bytes)).toMatchObject({ kind, extension });
});

test.each([
  ['a text', Buffer.from('WEBVTT\n\nHola')],
  ['nothing', Buffer.alloc(0)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
])('%s is no recording', async (_, bytes) => {
  expect(await at(bytes)).toBeNull();
});
