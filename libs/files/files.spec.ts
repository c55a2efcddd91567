import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { cleanName, CONTENT_TYPES, detectFile, PDF_HEADER_WITHIN, pdfStart } from './index.js';

/** A zip with stored, uncompressed parts, as office programs may write it. */
function zip(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\u0003\u0004'), common, path, data);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, path);
    offset += 30 + path.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

const office = (type: string, part: string, more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<document/>',
    ...more,
  });

const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\u0000'), Buffer.alloc(64)]);
const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([36, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.alloc(64),
]);
const docx = office('openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml');
const xlsx = office('openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml');
const odt = zip({ mimetype: CONTENT_TYPES.odt, 'content.xml': '<office:document/>' });
const exe = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(58),
  Buffer.from([64, 0, 0, 0]),
  Buffer.from('PE\u0000\u0000'),
  Buffer.alloc(200),
]);

test.each([
  ['pdf', pdf],
  ['jpg', jpg],
  ['png', png],
  ['webp', webp],
  ['docx', docx],
  ['xlsx', xlsx],
  ['odt', odt],
] as const)('a %s is known by its content', async (extension, bytes) => {
  const taken = { ok: true, contentType: CONTENT_TYPES[extension], extension };
  expect(await detectFile(bytes, `Evidencia 1.${extension}`)).toEqual({ ...taken, name: `Evidencia 1.${extension}` });
  expect(await detectFile(bytes, `foto.${extension.toUpperCase()}`)).toMatchObject(taken);
  expect(await detectFile(bytes, 'sin extensión')).toEqual({ ...taken, name: `sin extensión.${extension}` });
});

test('jpeg is another way to write jpg', async () => {
  expect(await detectFile(jpg, 'foto.jpeg')).toMatchObject({ ok: true, extension: 'jpg', name: 'foto.jpeg' });
});

test.each([
  ['a Windows program', exe],
  ['a Linux program', Buffer.concat([Buffer.from([0x7f]), Buffer.from('ELF'), Buffer.alloc(100)])],
  ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ['a batch file', Buffer.from('@ECHO OFF\r\ndel *.*')],
  ['a PHP page', Buffer.from('<?php system($_GET["c"]);')],
  ['WebAssembly', Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])],
])('%s named .pdf is refused as executable', async (_, bytes) => {
  expect(await detectFile(bytes, 'constancia.pdf')).toEqual({ ok: false, reason: 'executable' });
});

test.each([
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['HTML after white space and a byte order mark', '\ufeff \n <html>'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['XML', '<?xml version="1.0"?><svg/>'],
])('%s named .png is refused as markup', async (_, text) => {
  expect(await detectFile(Buffer.from(text), 'logo.png')).toEqual({ ok: false, reason: 'markup' });
  expect(await detectFile(Buffer.from(text, 'utf16le'), 'logo.png')).toEqual({ ok: false, reason: 'markup' });
});

test('an office file with macros is refused, whichever kind it says it is', async () => {
  const open = office('ms-word.document.macroEnabled', 'word/document.xml');
  const hidden = office('openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml', {
    'word/vbaProject.bin': 'code',
  });
  expect(await detectFile(open, 'carta.docm')).toEqual({ ok: false, reason: 'macros' });
  expect(await detectFile(hidden, 'carta.docx')).toEqual({ ok: false, reason: 'macros' });
});

describe('a PDF with bytes before its header', () => {
  const before = (start: string | Buffer) => Buffer.concat([Buffer.from(start), pdf]);

  test.each([
    ['line breaks', '\r\n\n'],
    ['a byte order mark', '\ufeff'],
    ['blanks to the end of the first kilobyte', ' '.repeat(PDF_HEADER_WITHIN - 5)],
    ['the head of an HTTP answer', 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n'],
    ['a line of a printer', '\u001b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
    ['a MacBinary header', Buffer.concat([Buffer.from([0, 8]), Buffer.from('Acta.pdf'), Buffer.alloc(118)])],
    ['bytes that look like a picture that is not taken', 'BM'],
  ])('is one: %s', async (_case, start) => {
    expect(await detectFile(before(start), 'Acta.pdf')).toMatchObject({ ok: true, contentType: CONTENT_TYPES.pdf });
    expect(await detectFile(before(start), 'Acta.docx')).toEqual({ ok: false, reason: 'mismatch' });
    expect(pdfStart(before(start))).toBe(Buffer.byteLength(start));
  });

  test.each([
    ['a program', exe.subarray(0, 300), 'executable'],
    ['a script', '#!/bin/sh\n', 'executable'],
    ['a page', '<html>', 'markup'],
    ['another kind that is taken', png, 'mismatch'],
    ['more than a kilobyte', ' '.repeat(PDF_HEADER_WITHIN), 'unsupported'],
  ])('is none after %s', async (_case, start, reason) => {
    expect(await detectFile(before(start), 'Acta.pdf')).toEqual({ ok: false, reason });
  });
});

describe('a file on the disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('gets the same answer as its bytes', async () => {
    // the name of the part stands where two pieces meet that are read one after the other
    const late = office('openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml', {
      'word/media/a.bin': 'x'.repeat(65_536 - 640),
      'word/vbaProject.bin': 'code',
    });
    const all = [
      pdf,
      png,
      jpg,
      webp,
      docx,
      xlsx,
      odt,
      exe,
      late,
      Buffer.from('<html>'),
      Buffer.alloc(0),
      Buffer.alloc(9),
    ];
    for (const [index, bytes] of all.entries()) {
      const path = join(folder, String(index));
      await writeFile(path, bytes);
      expect(await detectFile(path, 'sin extensión')).toEqual(await detectFile(bytes, 'sin extensión'));
    }
    expect(await detectFile(join(folder, '8'), 'a.docx')).toEqual({ ok: false, reason: 'macros' });
  });
});

test('a name that says another kind than the content is refused', async () => {
  for (const name of ['foto.png', 'a.pdf.exe', 'a.exe', 'programa.docx', 'a.pdf.html']) {
    expect(await detectFile(pdf, name)).toEqual({ ok: false, reason: 'mismatch' });
  }
  expect(await detectFile(docx, 'libro.xlsx')).toEqual({ ok: false, reason: 'mismatch' });
});

test('what is taken nowhere is refused', async () => {
  const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40)]);
  for (const bytes of [gif, zip({ 'nota.txt': 'hola' }), Buffer.from('hola'), Buffer.from([0])]) {
    expect(await detectFile(bytes, 'a.pdf')).toEqual({ ok: false, reason: 'unsupported' });
  }
  expect(await detectFile(new Uint8Array(), 'a.pdf')).toEqual({ ok: false, reason: 'empty' });
});

test('a file that breaks off, at any byte, gets an answer', async () => {
  for (const whole of [pdf, png, jpg, webp, docx, xlsx, odt, exe]) {
    for (let length = 0; length < whole.length; length += 7) {
      expect(typeof (await detectFile(whole.subarray(0, length), 'a.pdf')).ok).toBe('boolean');
    }
  }
});

test('any bytes under any name get an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), async (bytes, name) => {
      expect(typeof (await detectFile(bytes, name)).ok).toBe('boolean');
    }),
  );
});

test('names lose folders, control characters and signs that deceive', () => {
  expect(cleanName('../../etc/passwd')).toBe('passwd');
  expect(cleanName('C:\\fakepath\\Acta de reunión.pdf')).toBe('Acta de reunión.pdf');
  expect(cleanName('factura\u202Efdp.exe')).toBe('facturafdp.exe');
  expect(cleanName('a\r\nSet-Cookie: x.pdf')).toBe('aSet-Cookie_ x.pdf');
  expect(cleanName('\u0000..')).toBe('archivo');
  expect(cleanName('')).toBe('archivo');
});

test('long names keep their extension, whatever they are written in', () => {
  expect(cleanName(`${'evidencia '.repeat(40)}.pdf`)).toMatch(/^evidencia .*\.pdf$/);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (stem) => {
      const name = cleanName(`${stem}🙂x.docx`);
      return name.length <= 120 && name.endsWith('.docx') && !/\p{Cs}/u.test(name) && cleanName(name) === name;
    }),
  );
});
