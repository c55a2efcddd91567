import type { CleanedFile } from './cleaned.js';
import type { FileExtension } from './kinds.js';

/**
 * Takes out of a file what it says of its authors and of the place where it was made; dates stay. Pictures are drawn anew.
 * Meant for a process of its own: it takes memory, and runs code on bytes that strangers sent.
 * @param path the file on this machine, of the kind that its content is @param to where the clean one is written
 * @throws UncleanableFile
 */
export async function cleanFile(path: string, extension: FileExtension, to: string): Promise<CleanedFile> {
  switch (extension) {
    case 'jpg':
    case 'png':
    case 'webp':
      return (await import('./clean-picture.js')).cleanPicture(path, extension, to);
    case 'pdf':
      return (await import('./clean-pdf.js')).cleanPdf(path, to);
    case 'docx':
    case 'xlsx':
    case 'odt':
      return (await import('./clean-office.js')).cleanOffice(path, to);
  }
}
