import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { sourceOfEveryKind } from '../../../test/courses/every-kind.js';
import { readBundle, writeBundle } from './bundle.js';

const at = new Date('2026-11-23T16:00:00Z');
const source = { source: sourceOfEveryKind(), translations: {} };
const written = { 'curso.md': Buffer.from(source.source) };
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const trouble = (bytes: Uint8Array) =>
  readBundle(bytes).then(
    () => null,
    (error: unknown) => error,
  );
/** An archive whose central list and headers name a file otherwise: names of the same length. */
const renamed = (bytes: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

test('a course leaves as one archive and comes back, its media byte by byte', async () => {
  const recording = Buffer.from('ID3 sound');
  const media = [
    { name: 'mapa de Jalisco.png', content: png },
    { name: 'audio-1.mp3', content: recording },
  ];
  const back = await readBundle(await buffer(writeBundle(source, media, at)));
  expect(back).toMatchObject({ ...source, course: { slug: 'todo-tipo-de-preguntas', quiz: { length: 6 } } });
  expect(
    back.media.map(({ name, content }) => [name, Buffer.compare(content, name.endsWith('png') ? png : recording)]),
  ).toEqual([
    ['mapa de Jalisco.png', 0],
    ['audio-1.mp3', 0],
  ]);
});

test('so does any course, whatever media it has', async () => {
  const name = fc.stringMatching(/^[a-zñ0-9][a-z0-9 _-]{0,12}\.(webm|mp3|vtt)$/);
  const media = fc.uniqueArray(
    fc.record({
      name,
      content: fc
        .uint8Array({ minLength: 1, maxLength: 3000 })
        .map((bytes) => Buffer.concat([Buffer.from('ID3 sound '), bytes])),
    }),
    {
      maxLength: 4,
      selector: (one) => one.name,
    },
  );
  await fc.assert(
    fc.asyncProperty(media, async (list) => {
      const back = await readBundle(await buffer(writeBundle(source, list, at)));
      expect(back.source).toBe(source.source);
      expect(back.media.map((one) => [one.name, Buffer.from(one.content)])).toEqual(
        list.map((one) => [one.name, one.content]),
      );
    }),
    { numRuns: 60 },
  );
});

test('an archive of a folder is taken, without what systems add to it', async () => {
  const zipped = zipSync({
    'mi curso/curso.md': written['curso.md'],
    '__MACOSX/._curso.md': png,
    'mi curso/.DS_Store': png,
  });
  expect((await readBundle(zipped)).course.letter).toBe('Y');
});

const plain = (files: Zippable) => zipSync(files);
test.each<[string, string, () => Uint8Array, string]>([
  ['no zip', 'broken', () => Buffer.from('hola'), ''],
  ['a zip that is cut off', 'broken', () => plain(written).subarray(0, 200), ''],
  ['a way out', 'path', () => renamed(plain({ ...written, 'aa/x.md': png }), 'aa/x.md', '../x.md'), ''],
  ['a way from the root', 'path', () => renamed(plain({ ...written, 'a/x.md': png }), 'a/x.md', '//x.md'), ''],
  ['a way of Windows', 'path', () => renamed(plain({ ...written, 'aaax.md': png }), 'aaax.md', 'C:/x.md'), ''],
  [
    'a link',
    'link',
    () => plain({ ...written, 'media/a.png': [Buffer.from('/etc/hosts'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] }),
    'media/a.png',
  ],
  ['something packed far too well', 'bomb', () => plain({ ...written, 'media/a.bin': new Uint8Array(30_000_000) }), ''],
  [
    'a text that is too long',
    'size',
    () => plain({ 'curso.md': [Buffer.alloc(2_000_001, 'a b c\n'), { level: 0 }] }),
    'curso.md',
  ],
  ['a text in Latin-1', 'encoding', () => plain({ 'curso.md': Buffer.from(source.source, 'latin1') }), 'curso.md'],
  [
    'a text in UTF-16',
    'encoding',
    () => plain({ 'curso.md': Buffer.from(`\uFEFF${source.source}`, 'utf16le') }),
    'curso.md',
  ],
  ['no text', 'missing', () => plain({ 'media/a.png': png }), 'curso.md'],
  ['something else', 'unknown', () => plain({ ...written, 'notas.txt': png }), 'notas.txt'],
  ['a language that courses do not have', 'unknown', () => plain({ ...written, 'curso.de.md': png }), 'curso.de.md'],
  [
    'two files of one name',
    'twice',
    () => plain({ ...written, 'media/A.png': png, 'media/a.png': png }),
    'media/a.png',
  ],
  [
    'a page with script',
    'medium',
    () => plain({ ...written, 'media/a.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>') }),
    'a.svg',
  ],
  [
    'a picture that is a page',
    'medium',
    () => plain({ ...written, 'media/a.png': Buffer.from('<!doctype html><p>a') }),
    'a.png',
  ],
  [
    'a course that lacks a part',
    'content',
    () => plain({ 'curso.md': Buffer.from(source.source.replace('**Pausa.**', 'Pausa.')) }),
    'Lección Y1: falta «Pausa»',
  ],
  [
    'front matter that is no YAML',
    'content',
    () => plain({ 'curso.md': Buffer.from(source.source.replace('letter: Y', 'letter: [')) }),
    '',
  ],
])('%s is refused as %s', async (_, reason, make, what) => {
  const error = await trouble(make());
  expect(error).toMatchObject({ name: 'NotACourse', trouble: reason });
  expect((error as { what: string }).what).toContain(what);
});

test('a byte order mark before the text is none of it', async () => {
  const marked = plain({ 'curso.md': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), written['curso.md']]) });
  expect((await readBundle(marked)).source).toBe(source.source);
});
