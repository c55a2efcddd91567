import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { Drawing, FontLibrary, LettersMissing, TaggedDocument, drawQr, fitLines } from './index.js';
import { unpackWoff } from './woff.js';
import { itWith, runPdfTool } from '../../test/support/pdf-tools.js';

const asset = (name: string) =>
  fileURLToPath(new URL(`../../templates/assets/fonts/pdf-${name}.woff`, import.meta.url));
const fonts = new FontLibrary({
  body: { native: [asset('atkinson-regular')], wider: [asset('noto-cyrillic'), asset('noto-arabic')] },
});
const at = new Date('2026-03-12T18:00:00Z');
const open = () =>
  new TaggedDocument({
    title: 'A & B',
    author: 'Nobody',
    subject: 'Test',
    producer: 'Test',
    language: 'en',
    createdAt: at,
    size: 'LETTER' as const,
    layout: 'portrait' as const,
    fonts,
  });
const title = {
  width: 200,
  height: 120,
  largest: 40,
  smallest: 10,
  maxLines: 3,
  font: () => 'body',
  leading: () => 1.1,
  tracking: () => 0,
  wordGap: () => 0,
};

describe('a font library', () => {
  const scripts = (text: string) => fonts.runs('body', text).map((run) => run.text);

  it('sets plain text in one run of the first font', () => {
    expect(fonts.runs('body', 'Año & Cía.')).toEqual([
      { file: asset('atkinson-regular'), text: 'Año & Cía.', rightToLeft: false, native: true },
    ]);
  });

  it('takes letters that are missing from the next font, and keeps spaces with their neighbours', () => {
    expect(scripts('Ana Иванова Pérez')).toEqual(['Ana ', 'Иванова ', 'Pérez']);
  });

  it('orders runs from left to right, also in text that is read from the right', () => {
    expect(scripts('محمد Pérez')).toEqual(['Pérez', 'محمد ']);
  });

  it('sets what stands between two directions where a reader from the right looks for it', () => {
    const runs = fonts.runs('body', 'الأمل, S.A.');
    expect(runs.map(({ text }) => text)).toEqual(['S.A.', ' ,', 'الأمل']);
  });

  it('leaves no gap where a picture was left out', () => {
    expect(fonts.runs('body', 'El 🌮 feliz').map(({ text }) => text)).toEqual(['El feliz']);
  });

  it('drops accents before letters, and letters before boxes', () => {
    expect(scripts('Kovačević 🥐')).toEqual(['Kovacevic']);
    expect(fonts.covers('body', 'Kovačević')).toBe(false);
    expect(fonts.covers('body', 'Иванова')).toBe(true);
  });

  it('says where letters are missing', () => {
    expect(scripts('Ana აბგ ა 12')).toEqual(['Ana […] […] 12']);
    expect(fonts.covers('body', '[…]')).toBe(true);
  });

  it('names the letters that no font has, each once, and pictures apart', () => {
    expect(fonts.missing('Kovačević Čč, 🥐 ა Иванова')).toEqual(['č', 'ć', 'Č', '🥐', 'ა']);
    expect(fonts.missingLetters('🥐 ა')).toEqual(['ა']);
    expect(fonts.missing('Año \u200b Ana')).toEqual([]);
    expect(() => fonts.requireLetters('Ana', 'ა')).toThrow(LettersMissing);
  });

  it('keeps numbers and brackets beside words from the right in their order', () => {
    expect(scripts('Ana (محمد) 12')).toEqual(['Ana (', 'محمد', ') 12']);
    expect(scripts('شركة 12 الأمل')).toEqual(['الأمل', ' ', '12', 'شركة ']);
  });

  it('keeps what joins letters where it is spelling', () => {
    expect(scripts('علی\u200cرضا')).toEqual(['علی\u200cرضا']);
    expect(scripts('a\u200cb')).toEqual(['ab']);
  });

  it('refuses a role it does not know', () => {
    expect(() => fonts.runs('shouting', 'a')).toThrow('Unknown font role: shouting');
  });
});

describe('the part of a font that a document needs', () => {
  it.each([
    ['atkinson-regular', 'Año 2026, ñandú'],
    ['fraunces-display', 'Inclusión Éxito'],
    ['noto-sans', 'Ελλάδα Ṽiệt Łódź'],
  ])('of %s is the file that fontkit would write', (name, text) => {
    const file = asset(name);
    const [ours, theirs] = [fonts.face(file).createSubset(), fonts.open(file).createSubset()];
    for (const { id } of fonts.open(file).layout(text).glyphs) {
      expect(ours.includeGlyph(id)).toBe((theirs as unknown as typeof ours).includeGlyph(id));
    }
    expect(Buffer.from(ours.encode())).toEqual(Buffer.from(theirs.encode()));
  });

  it('says for each letter what it is, whatever documents asked for before', async () => {
    const bytesOf = async (...lines: string[]) => {
      const document = open();
      const place = { x: 40, font: 'body', size: 12, color: '#000000' };
      document.element('P', () => lines.forEach((line, i) => document.line(line, { ...place, y: 40 + i * 20 })));
      return Buffer.from(await document.finish());
    };
    const before = await bytesOf('Ana\u00a0N');
    await bytesOf('Ñ ñandú', 'Ana N');
    expect(await bytesOf('Ana\u00a0N')).toEqual(before);
  });
});

describe('a drawing that is kept ready', () => {
  const sheet = { width: 612, height: 792 };

  it('stands in a file once, as often as it is put on its pages', async () => {
    const ground = new Drawing(sheet, (canvas) => {
      const light = canvas.linearGradient(0, 0, 0, 100);
      light.stop(0, '#FFFFFF').stop(1, '#F2B134');
      canvas.rect(10, 10, 100, 100).fill(light);
    });
    const document = open();
    document.artifact(() => document.place(ground));
    document.artifact(() => document.place(ground));
    const text = Buffer.from(await document.finish()).toString('latin1');
    expect(text.match(/\/Subtype \/Form/g)).toHaveLength(1);
    expect(text).toContain('/PatternType 2');
  });

  it('holds nothing that has bytes of its own', () => {
    const tiled = new Drawing(sheet, (canvas) => {
      const tile = canvas.pattern([0, 0, 8, 8], 4, 4, '0 0 4 4 re f');
      canvas.rect(0, 0, 40, 40).fill([tile, '#000000'] as unknown as string);
    });
    expect(() => open().place(tiled)).toThrow('no pictures and no texts');
  });
});

describe('unpacking WOFF', () => {
  it('gives the same font', () => {
    const packed = readFileSync(asset('atkinson-regular'));
    const [plain, read] = [fontkit.create(unpackWoff(packed)), fontkit.create(packed)] as fontkit.Font[];
    expect(plain?.characterSet).toEqual(read?.characterSet);
    expect(plain?.layout('Año').advanceWidth).toBe(read?.layout('Año').advanceWidth);
  });

  it('leaves a plain font alone', () => {
    const plain = unpackWoff(readFileSync(asset('atkinson-regular')));
    expect(unpackWoff(plain)).toBe(plain);
  });
});

describe('a title', () => {
  it('takes the largest size that fits', () => {
    expect(fitLines(open(), 'Sol', title)).toMatchObject({ lines: ['Sol'], size: 40 });
  });

  it('breaks into even lines, never after a preposition', () => {
    const fitted = fitLines(open(), 'Panadería La Esperanza de Tonalá', { ...title, neverLast: /^(?:de|la)$/i });
    expect(fitted.lines).toEqual(['Panadería', 'La Esperanza', 'de Tonalá']);
  });

  it('stays inside its box', () => {
    const document = open();
    const fitted = fitLines(document, 'Una razón social bastante larga de una empresa del occidente del país', title);
    expect(fitted.lines.length * fitted.lineHeight).toBeLessThanOrEqual(title.height);
    for (const line of fitted.lines) expect(document.widthOf(line, fitted)).toBeLessThanOrEqual(title.width);
  });

  it('breaks a title of many words evenly, and at once', () => {
    const words = Array.from({ length: 30 }, (_, i) => ['razón', 'de', 'occidente'][i % 3]);
    const fitted = fitLines(open(), words.join(' '), { ...title, maxLines: 5, smallest: 8 });
    expect(fitted.lines.join(' ')).toBe(words.join(' '));
    const lengths = fitted.lines.map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(Math.max(...lengths) / 4);
  });

  it('cuts a word that is wider than the page, losing nothing', () => {
    const word = 'x'.repeat(120);
    const fitted = fitLines(open(), word, title);
    expect(fitted.lines.length).toBeGreaterThan(1);
    expect(fitted.lines.join('')).toBe(word);
  });
});

describe('a tagged document', () => {
  const draw = async () => {
    const document = open();
    document.artifact(() => document.canvas.rect(0, 0, 10, 10).fill('#ffffff'));
    document.element('H1', () => document.line('Hola', { x: 72, y: 72, font: 'body', size: 20, color: '#000000' }));
    document.figure('A code', [72, 200, 172, 300], () =>
      drawQr(document, 'https://example.org', { x: 72, y: 200, side: 100, ink: '#000000', paper: '#ffffff' }),
    );
    document.attach({
      name: 'data.json',
      bytes: Buffer.from('{"a":1}'),
      contentType: 'application/json',
      description: 'The data',
      relationship: 'Data' as const,
      at,
    });
    return document.finish();
  };

  it('has the same bytes each time', async () => {
    expect(Buffer.from(await draw()).equals(Buffer.from(await draw()))).toBe(true);
  });

  it('cuts a word that is wider than its line, and loses nothing of it', () => {
    const document = open();
    const at = { font: 'body', size: 10 };
    const address = `https://example.org/${'practica'.repeat(30)}`;
    const lines = document.wrap(`Los datos: ${address} y más.`, at, 200);
    expect(lines.every((line) => document.widthOf(line, at) <= 200)).toBe(true);
    expect(lines.join('')).toContain(address);
    expect(document.wrap('Los datos', at, 200)).toEqual(['Los datos']);
  });

  itWith('qpdf')('carries its attachment, related to the document', async () => {
    const pdf = await draw();
    expect(runPdfTool('qpdf', ['--check', '{}'], pdf)).toMatchObject({ status: 0 });
    expect(runPdfTool('qpdf', ['--show-attachment=data.json', '{}'], pdf).output).toBe('{"a":1}');
    const plain = runPdfTool('qpdf', ['--qdf', '{}', '-'], pdf).output;
    expect(plain).toContain('/AFRelationship /Data');
    expect(plain).toMatch(/\/AF \[/);
  });

  itWith('pdfinfo')('tells its structure', async () => {
    const { output } = runPdfTool('pdfinfo', ['-struct-text', '{}'], await draw());
    expect(output).toMatch(/H1[\s\S]*"Hola"[\s\S]*Figure/);
  });
});
