import { mediaIn, mediumAt } from '../catalogue/medium.types.js';
import { mediumLacks, rangeOf } from './media.rules.js';

test.each<[string | undefined, unknown]>([
  [undefined, null],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=20-10', 'none'],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
])('of 100 bytes %s asks for %j', (header, range) => expect(rangeOf(header, 100)).toEqual(range));

test('a video needs captions and a transcript, audio a transcript, a picture and a file neither', () => {
  const nothing = { captions: null, transcript: '' };
  expect(mediumLacks({ kind: 'video', ...nothing })).toEqual(['captions', 'transcript']);
  expect(mediumLacks({ kind: 'video', captions: 'WEBVTT', transcript: 'Hola' })).toEqual([]);
  expect(mediumLacks({ kind: 'audio', ...nothing })).toEqual(['transcript']);
  expect(mediumLacks({ kind: 'image', ...nothing })).toEqual([]);
  expect(mediumLacks({ kind: 'file', ...nothing })).toEqual([]);
});

test('finds the media of a text by their address, and no picture from elsewhere', () => {
  const id = '0b0e6c1a-6f0e-4b7e-9f5e-0a1b2c3d4e5f';
  const text = `Hola\n\n![Una plaza](/cursos/medios/${id})\n\n![x](https://x.example/y.png) ![](/cursos/medios/${id})`;
  expect(mediaIn(text)).toEqual([{ id, alt: 'Una plaza' }]);
  expect(mediumAt(`/cursos/medios/${id}/subtitulos.vtt`)).toBeNull();
});
