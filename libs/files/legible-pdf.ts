import { PDF, type PDFPage, PdfArray, PdfRef, PdfStream } from '@libpdf/core';
import type { ReadFile } from './kinds.js';

/** Pages that are looked at: a document that shows nothing on these shows nothing. */
const PAGES = 40;

// An operator that paints: a form or a picture, a shape, a shading, an inline picture.
const PAINTS = /(?:^|\s)(?:Do|EI|sh|f\*?|F|B\*?|b\*?|S|s)(?=\s|$)/;
// A string that is shown and is not only spaces; codes of glyphs count as seen.
const SHOWS = /\((?:[^()\\]|\\.)*[^\s()\\](?:[^()\\]|\\.)*\)|<(?!<)(?:\s|20)*(?!20)[0-9a-fA-F]{2}[^<>]*>/;
const TEXT = /(?:^|[\s\])>])(?:Tj|TJ|'|")(?=\s|$)/;

/** Opens a PDF and looks whether its pages show anything. */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const changedAt = changedOf(bytes);
  const document = await PDF.load(bytes);
  if (document.isEncrypted && !document.isAuthenticated) return { legibility: 'encrypted', changedAt };
  const pages = document.getPages();
  if (pages.length === 0) return { legibility: 'broken', changedAt };
  const seen = pages.slice(0, PAGES).some((page) => showsSomething(contentOf(document, page)));
  return { legibility: seen ? 'legible' : 'blank', changedAt };
}

function showsSomething(content: string): boolean {
  return PAINTS.test(content) || (TEXT.test(content) && SHOWS.test(content));
}

function contentOf(document: PDF, page: PDFPage): string {
  const found = resolved(document, page.dict.get('Contents'));
  const parts = found instanceof PdfArray ? Array.from({ length: found.length }, (_, i) => found.at(i)) : [found];
  return parts
    .map((part) => resolved(document, part))
    .map((part) => (part instanceof PdfStream ? Buffer.from(part.getDecodedData()).toString('latin1') : ''))
    .join('\n');
}

const resolved = (document: PDF, value: unknown) => (value instanceof PdfRef ? document.getObject(value) : value);

/** The latest date that the document says of itself, where it stands uncompressed. */
function changedOf(bytes: Uint8Array): Date | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const said = [
    ...text.matchAll(/\(D:(\d{4})(\d{2})(\d{2})/g),
    ...text.matchAll(/<xmp:(?:ModifyDate|CreateDate)>(\d{4})-(\d{2})-(\d{2})/g),
  ].map(([, year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return said.length === 0 ? null : new Date(Math.max(...said));
}
