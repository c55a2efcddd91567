/** Files as people upload them, sound ones and ones that nobody can read. */
import { renderAsync } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

interface PdfOptions {
  /** Empty: a page with nothing on it. */
  readonly text?: string;
  readonly password?: string;
  /** When it was written, as it says itself. */
  readonly written?: Date;
}

/** A PDF of one page. */
export function pdfOf({ text = '', password, written }: PdfOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({
    ...(password === undefined ? {} : { userPassword: password }),
    ...(written && { info: { CreationDate: written, ModDate: written } }),
  });
  const pieces: Buffer[] = [];
  return new Promise((resolve) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    if (text !== '') document.text(text);
    document.end();
  });
}

/** A PNG of that size: even paper, or with lines of writing on it. */
export async function pngOf(width: number, height: number, written: boolean): Promise<Buffer> {
  const lines = Array.from(
    { length: 12 },
    (_, i) => `<rect x="${width / 10}" y="${(i + 2) * (height / 16)}" width="${width / 2}" height="2" fill="#222"/>`,
  );
  const picture = await renderAsync(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
       <rect width="${width}" height="${height}" fill="#f7f5ee"/>${written ? lines.join('') : ''}</svg>`,
  );
  return picture.asPng();
}

/** A document of a word processor with that text. */
export const docxOf = (text: string, modified = '2026-10-01') =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'docProps/core.xml': strToU8(`<cp><dcterms:modified xsi:type="x">${modified}T10:00:00Z</dcterms:modified></cp>`),
      'word/document.xml': strToU8(
        `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  );

/** A sheet with that value in its first cell. */
export const xlsxOf = (value: string) =>
  Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`,
      ),
    }),
  );

/** An OpenDocument text. */
export const odtOf = (text: string, encrypted = false) =>
  Buffer.from(
    zipSync({
      'META-INF/manifest.xml': strToU8(encrypted ? '<manifest:encryption-data/>' : '<manifest/>'),
      'content.xml': strToU8(`<office:document><office:body><text:p>${text}</text:p></office:body></office:document>`),
    }),
  );
