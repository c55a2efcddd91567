import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import {
  AUTHOR,
  authoredDocx,
  authoredOdt,
  authoredPdf,
  authoredXlsx,
  CAMERA,
  photoOf,
} from '../../test/support/authored-files.js';
import { docxOf, pdfOf, pngOf } from '../../test/support/evidence-files.js';
import { cleanFile, detectFile, type FileExtension, readFileContent, textOfFile, UncleanableFile } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is left of the bytes, and what was taken out. */
async function cleaned(bytes: Uint8Array, extension: FileExtension) {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  await writeFile(from, bytes);
  const done = await cleanFile(from, extension, to);
  return { ...done, bytes: done.written ? await readFile(to) : Buffer.from(bytes) };
}

/** All text in a file, also in what is packed. */
function everything(bytes: Buffer): string {
  const own = bytes.toString('latin1') + bytes.toString('utf8');
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return own;
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8') + Buffer.from(part).toString('latin1'))
    .join('\n');
}

describe('a picture', () => {
  test.each(['jpg', 'png', 'webp'] as const)(
    '%s is drawn anew, upright, without what its camera wrote',
    async (kind) => {
      const photo = await photoOf(kind);
      expect((await sharp(photo).metadata()).exif).toBeDefined();
      const { bytes, removed } = await cleaned(photo, kind);
      expect(removed).toEqual(['photo-data']);
      const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect({ width, height, exif, xmp, iptc, icc }).toEqual({ width: 480, height: 640 });
      expect(orientation ?? 1).toBe(1);
      expect(everything(bytes)).not.toMatch(new RegExp(`${AUTHOR}|${CAMERA}|Exif`));
      expect((await readFileContent(bytes, kind)).legibility).toBe('legible');
    },
  );

  test('what stands behind it is gone', async () => {
    const archive = zipSync({ 'nota.txt': strToU8('secreto escondido') }, { level: 0 });
    const { bytes } = await cleaned(Buffer.concat([await photoOf('jpg'), archive]), 'jpg');
    expect(everything(bytes)).not.toMatch(/secreto|PK\u0003/);
  });

  test('that breaks off, or is larger than any camera takes, is refused', async () => {
    const whole = await photoOf('jpg');
    await expect(cleaned(whole.subarray(0, 200), 'jpg')).rejects.toMatchObject({ reason: 'broken' });
    // the head of a PNG of 20 000 × 20 000, and nothing behind it
    const head = Buffer.from(await pngOf(120, 120, true));
    head.writeUInt32BE(20_000, 16);
    head.writeUInt32BE(20_000, 20);
    await expect(cleaned(head, 'png')).rejects.toBeInstanceOf(UncleanableFile);
  });
});

describe('a document', () => {
  test('a PDF loses its authors and what cameras wrote, and keeps its text, pictures and date', async () => {
    const original = await authoredPdf('Lista de asistencia');
    const { bytes, removed } = await cleaned(original, 'pdf');
    expect(new Set(removed)).toEqual(new Set(['authorship', 'photo-data']));
    expect(everything(bytes)).not.toMatch(new RegExp(`${AUTHOR}|${CAMERA}|xmpmeta|Exif`));
    const pdf = await PDF.load(bytes);
    expect([pdf.getAuthor(), pdf.getCreator(), pdf.getProducer(), pdf.getTitle()]).toEqual(Array.from({ length: 4 }));
    expect(pdf.getPages()[0]!.extractText().text).toContain('Lista de asistencia');
    expect(everything(bytes)).toContain('DCTDecode');
    expect((await readFileContent(bytes, 'pdf')).changedAt).toEqual(new Date('2026-10-05T00:00:00Z'));
    // once clean it stays as it is
    expect(await cleaned(bytes, 'pdf')).toMatchObject({ written: false, removed: [] });
  });

  test.each([
    ['docx', authoredDocx, 'Minuta'],
    ['xlsx', authoredXlsx, 'Total'],
    ['odt', authoredOdt, 'Acta'],
  ] as const)('%s loses its authors and keeps the rest', async (kind, make, text) => {
    const { bytes, removed } = await cleaned(await make(), kind);
    expect(removed).toContain('authorship');
    expect(everything(bytes)).not.toMatch(new RegExp(`${AUTHOR}|${CAMERA}`));
    expect(await detectFile(bytes, `a.${kind}`)).toMatchObject({ ok: true, extension: kind });
    expect(await readFileContent(bytes, kind)).toEqual({
      legibility: 'legible',
      changedAt: new Date('2026-10-05T00:00:00Z'),
    });
    await writeFile(join(folder, 'again'), bytes);
    expect(await textOfFile(join(folder, 'again'), kind)).toContain(text);
  });

  test('what stands between the parts of a zip is gone', async () => {
    const hidden = Buffer.concat([Buffer.from(await authoredDocx()), Buffer.from('escondido')]);
    hidden.writeUInt16LE('escondido'.length, hidden.length - 'escondido'.length - 2);
    expect(everything((await cleaned(hidden, 'docx')).bytes)).not.toContain('escondido');
  });

  test('with a password it is refused, with a signature it stays as it is, broken without an author too', async () => {
    const locked = await pdfOf({ text: 'x', password: 'secreta' });
    await expect(cleaned(locked, 'pdf')).rejects.toMatchObject({ reason: 'encrypted' });
    const signed = Buffer.concat([await authoredPdf(), Buffer.from('\n% /ByteRange [0 1 2 3]\n')]);
    expect(await cleaned(signed, 'pdf')).toMatchObject({ written: false, signed: true });
    expect(await cleaned(Buffer.from('%PDF-1.4\nnada\n%%EOF'), 'pdf')).toMatchObject({ written: false, removed: [] });
    await expect(cleaned(Buffer.from('%PDF-1.4\n/Author (Ana)\n'), 'pdf')).rejects.toMatchObject({
      reason: 'uncleanable',
    });
    await expect(cleaned(docxOf('Minuta').subarray(0, 120), 'docx')).rejects.toMatchObject({ reason: 'broken' });
  });
});

describe('a zip', () => {
  const docx = (parts: Record<string, Uint8Array>) =>
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8(
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        'word/document.xml': strToU8('<w:document/>'),
        ...parts,
      }),
    );
  const reasonOf = async (bytes: Uint8Array, name = 'a.docx') => {
    const found = await detectFile(bytes, name);
    return found.ok ? 'taken' : found.reason;
  };

  test('that unpacks to a thousand times its size is a bomb, and so is one of very many parts', async () => {
    expect(await reasonOf(docx({}))).toBe('taken');
    // our own guard only reads the list of parts; thirty megabytes of zeros harm nobody who unpacks them
    expect(await reasonOf(docx({ 'word/media/a.bin': new Uint8Array(30_000_000) }))).toBe('bomb');
    const many = Object.fromEntries(Array.from({ length: 10_050 }, (_, n) => [`word/${n}.xml`, new Uint8Array()]));
    expect(await reasonOf(docx(many))).toBe('bomb');
  }, 60_000);

  test('whose parts say that they are larger than they are, or lie over each other, is one', async () => {
    const said = docx({ 'word/media/a.bin': strToU8('hola') });
    const list = said.lastIndexOf('PK\u0001\u0002');
    said.writeUInt32LE(0x7fffffff, list + 24);
    expect(await reasonOf(said)).toBe('bomb');
    const over = docx({ 'word/media/a.bin': strToU8('hola') });
    over.writeUInt32LE(0, over.lastIndexOf('PK\u0001\u0002') + 42);
    expect(await reasonOf(over)).toBe('bomb');
  });

  test('that unpacks to more than it says is broken when it is written anew', async () => {
    const lying = docx({ 'word/media/a.bin': new Uint8Array(50_000) });
    lying.writeUInt32LE(10, lying.lastIndexOf('PK\u0001\u0002') + 24);
    await expect(cleaned(lying, 'docx')).rejects.toMatchObject({ reason: 'broken' });
  });

  test('in which a PDF begins, or that a PDF ends with, is a polyglot', async () => {
    const plain = await pdfOf({ text: 'x' });
    expect(await reasonOf(plain, 'a.pdf')).toBe('taken');
    expect(await reasonOf(Buffer.concat([plain, docx({})]), 'a.pdf')).toBe('polyglot');
    const stored = zipSync({ 'a.txt': [strToU8('%PDF-1.7\n'), { level: 0 }], ...unzipSync(docx({})) });
    expect(['polyglot', 'unsupported']).toContain(await reasonOf(stored));
  });

  test('with a password is encrypted, and one that breaks off is broken', async () => {
    const locked = docx({});
    for (let at = locked.indexOf('PK\u0001\u0002'); at >= 0; at = locked.indexOf('PK\u0001\u0002', at + 1))
      locked.writeUInt16LE(locked.readUInt16LE(at + 8) | 1, at + 8);
    expect(await reasonOf(locked)).toBe('encrypted');
    expect(await reasonOf(docx({}).subarray(0, -40))).toBe('broken');
  });
});

test('the text of a book has its rows as lines, and numbers as they are read', async () => {
  const path = join(folder, 'libro');
  await writeFile(
    path,
    authoredXlsx([
      ['Nombre', 'NSS'],
      ['Ana &amp; Luz', 12345678903],
      ['Eva', '01234567897'],
    ]),
  );
  expect(await textOfFile(path, 'xlsx')).toContain('Nombre\tNSS\nAna & Luz\t12345678903\nEva\t01234567897');
});

test('the text of a table has a line for each row, and words that a program cut stay whole', async () => {
  const cell = (...runs: string[]) =>
    `<w:tc><w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Nombre')}${cell('Pasaporte')}</w:tr><w:tr>${cell('Ana')}${cell('G123', '45678')}</w:tr></w:tbl>`;
  const path = join(folder, 'tabla');
  await writeFile(path, await authoredDocx(table));
  expect(await textOfFile(path, 'docx')).toContain('Nombre\tPasaporte\t\nAna\tG12345678');
});
