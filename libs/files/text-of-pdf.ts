import { readFile } from 'node:fs/promises';
import { PDF, type PDFPage } from '@libpdf/core';
import { inReadingOrder } from './columns.js';

/** Pages that are read. */
const MOST_PAGES = 400;

/** The text of a PDF's pages and of the fields that were filled in. */
export async function textOfPdf(path: string): Promise<string> {
  const document = await opened(path);
  // it was said already that it does not open
  if (!document) return '';
  const pages = attempt(() => document.getPages().slice(0, MOST_PAGES)) ?? [];
  const texts = pages.map((page) => attempt(() => page.extractText().text) ?? '');
  return [...texts, fieldsOf(document)].join('\n');
}

/**
 * The text of each page in the order in which it is read, empty for pages that are pictures; null for a file that does not open or asks for a password. Lets
 * others work between two pages.
 * @param most pages that are read
 */
export async function pagesOfPdf(path: string, most: number): Promise<string[] | null> {
  const document = await opened(path);
  const pages = document && attempt(() => document.getPages().slice(0, most));
  if (!pages) return null;
  const texts: string[] = [];
  for (const page of pages) {
    texts.push(attempt(() => textOf(page.extractText())) ?? '');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return texts;
}

/** The library makes one line of what stands at one height, in whichever column. */
const textOf = ({ lines, width }: ReturnType<PDFPage['extractText']>): string =>
  inReadingOrder(
    lines.map(({ text, spans }) => ({
      text,
      letters: spans.flatMap(({ chars }) =>
        chars.flatMap(({ char, bbox }) => (char.trim() === '' ? [] : [{ text: char, x: bbox.x, width: bbox.width }])),
      ),
      size: spans[0]?.fontSize ?? 0,
    })),
    width,
  );

async function opened(path: string): Promise<PDF | null> {
  try {
    const document = await PDF.load(await readFile(path));
    return document.isEncrypted && !document.isAuthenticated ? null : document;
  } catch {
    return null;
  }
}

function fieldsOf(document: PDF): string {
  const fields = attempt(() => document.getForm()?.getFields() ?? []) ?? [];
  return fields.map((field) => `${field.name}: ${JSON.stringify(attempt(() => field.getValue()) ?? '')}`).join('\n');
}

/** One page that cannot be read keeps none of the others from it. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
