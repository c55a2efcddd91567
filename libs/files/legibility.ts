import type { FileExtension, ReadFile } from './kinds.js';

/** Reads a file of a kind that is taken, to its end. Never throws, however broken it is. */
export async function readFileContent(bytes: Uint8Array, extension: FileExtension): Promise<ReadFile> {
  try {
    return await readerOf(extension).then((read) => read(bytes));
  } catch {
    // whatever a reader stumbles on would stop a person's program, too
    return { legibility: 'broken', changedAt: null };
  }
}

/** Loads what reads each kind, so that the first file does not wait for it. */
export async function loadReaders(): Promise<void> {
  await Promise.all((['pdf', 'png', 'docx'] as const).map(readerOf));
}

type Reader = (bytes: Uint8Array) => ReadFile | Promise<ReadFile>;

/** Loaded at first use: most processes never look into a file. */
async function readerOf(extension: FileExtension): Promise<Reader> {
  switch (extension) {
    case 'pdf':
      return (await import('./legible-pdf.js')).readPdf;
    case 'jpg':
    case 'png':
    case 'webp':
      return (await import('./legible-picture.js')).readPicture;
    case 'docx':
    case 'xlsx':
    case 'odt':
      return (await import('./legible-office.js')).readOffice;
  }
}
