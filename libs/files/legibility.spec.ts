import { docxOf, odtOf, pdfOf, pngOf, xlsxOf } from '../../test/support/evidence-files.js';
import { extensionOf, type FileExtension, LegibilityReader, readFileContent } from './index.js';

const of = async (bytes: Uint8Array, extension: FileExtension) => (await readFileContent(bytes, extension)).legibility;

describe('a PDF', () => {
  it('is legible with writing on it, blank with none', async () => {
    expect(await of(await pdfOf({ text: 'Política de igualdad' }), 'pdf')).toBe('legible');
    expect(await of(await pdfOf(), 'pdf')).toBe('blank');
    expect(await of(await pdfOf({ text: '   ' }), 'pdf')).toBe('blank');
  });

  it('is encrypted when it asks for a password, broken when it does not open', async () => {
    expect(await of(await pdfOf({ text: 'x', password: 'secreta' }), 'pdf')).toBe('encrypted');
    expect(await of((await pdfOf({ text: 'x' })).subarray(0, 300), 'pdf')).toBe('broken');
    expect(await of(Buffer.from('%PDF-1.7\nnothing'), 'pdf')).toBe('broken');
  });

  it('says when it was written', async () => {
    const written = new Date('2023-04-05T12:00:00Z');
    expect((await readFileContent(await pdfOf({ text: 'x', written }), 'pdf')).changedAt).toEqual(
      new Date('2023-04-05T00:00:00Z'),
    );
  });
});

describe('a picture', () => {
  it('is legible with lines on it, blank without, tiny where nothing could be read', async () => {
    expect(await of(await pngOf(900, 1200, true), 'png')).toBe('legible');
    expect(await of(await pngOf(900, 1200, false), 'png')).toBe('blank');
    expect(await of(await pngOf(1, 1, false), 'png')).toBe('tiny');
    expect(await of(await pngOf(64, 64, true), 'png')).toBe('tiny');
  });

  it('is broken where it breaks off', async () => {
    const whole = await pngOf(900, 1200, true);
    expect(await of(whole.subarray(0, 60), 'png')).toBe('broken');
    expect(await of(whole.subarray(0, 12), 'png')).toBe('broken');
    expect(await of(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpg')).toBe('broken');
  });
});

describe('a document of an office program', () => {
  it('is legible with text or a value, blank without', async () => {
    expect(await of(docxOf('Minuta'), 'docx')).toBe('legible');
    expect(await of(docxOf('  '), 'docx')).toBe('blank');
    expect(await of(xlsxOf('12'), 'xlsx')).toBe('legible');
    expect(await of(xlsxOf(''), 'xlsx')).toBe('blank');
    expect(await of(odtOf('Acta'), 'odt')).toBe('legible');
    expect(await of(odtOf(''), 'odt')).toBe('blank');
  });

  it('is encrypted or broken', async () => {
    expect(await of(odtOf('Acta', true), 'odt')).toBe('encrypted');
    expect(await of(docxOf('Minuta').subarray(0, 90), 'docx')).toBe('broken');
  });
});

it('reads in a thread of its own, one after the other', async () => {
  const reader = new LegibilityReader();
  try {
    expect((await reader.read(await pdfOf({ text: 'Hola' }), 'pdf')).legibility).toBe('legible');
    expect((await reader.read(Buffer.from('%PDF-'), 'pdf')).legibility).toBe('broken');
    expect((await reader.read(docxOf('x', '2024-02-03'), 'docx')).changedAt).toEqual(new Date('2024-02-03T00:00:00Z'));
  } finally {
    await reader.close();
  }
});

it('knows the kind of a content type', () => {
  expect([extensionOf('image/jpeg'), extensionOf('text/html')]).toEqual(['jpg', null]);
});
