import { readFile } from 'node:fs/promises';
import { PDF } from '@libpdf/core';

/** Pages that are read. */
const MOST_PAGES = 400;

/** The text of a PDF's pages and of the fields that were filled in. */
export async function textOfPdf(path: string): Promise<string> {
  let document: PDF;
  try {
    document = await PDF.load(await readFile(path));
    if (document.isEncrypted && !document.isAuthenticated) return '';
  } catch {
    // it was said already that it does not open
    return '';
  }
  const pages = attempt(() => document.getPages().slice(0, MOST_PAGES)) ?? [];
  const texts = pages.map((page) => attempt(() => page.extractText().text) ?? '');
  return [...texts, fieldsOf(document)].join('\n');
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
