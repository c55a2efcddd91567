import type { FileExtension } from './kinds.js';

/**
 * The text of a document, with a line for each paragraph or row and a tab between cells; empty for pictures, and as far as it
 * can be read for what is broken. Meant for a process of its own.
 */
export async function textOfFile(path: string, extension: FileExtension): Promise<string> {
  switch (extension) {
    case 'jpg':
    case 'png':
    case 'webp':
      return '';
    case 'pdf':
      return (await import('./text-of-pdf.js')).textOfPdf(path);
    case 'docx':
    case 'xlsx':
    case 'odt':
      return (await import('./text-of-office.js')).textOfOffice(path, extension);
  }
}

/** See `pagesOfPdf` in `text-of-pdf.ts`; the library is loaded when it is needed. */
export async function textOfPages(path: string, most: number): Promise<string[] | null> {
  return (await import('./text-of-pdf.js')).pagesOfPdf(path, most);
}
