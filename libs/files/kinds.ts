/** The kinds of file that are taken: documents and pictures that carry no code. */
export type FileExtension = 'pdf' | 'jpg' | 'png' | 'webp' | 'docx' | 'xlsx' | 'odt';

/** The content type of each kind that is taken; what a download is served with. */
export const CONTENT_TYPES: Readonly<Record<FileExtension, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
};

/** The kind of a content type that is taken; null for any other. */
export function extensionOf(contentType: string): FileExtension | null {
  const found = Object.entries(CONTENT_TYPES).find(([, type]) => type === contentType);
  return found ? (found[0] as FileExtension) : null;
}

/**
 * Whether a reader would see something in a file: `broken`, it does not open; `encrypted`, it asks for a password; `blank`,
 * it opens and shows nothing; `tiny`, a picture too small to read.
 */
export type Legibility = 'legible' | 'broken' | 'encrypted' | 'blank' | 'tiny';

/** What was found in a file. */
export interface ReadFile {
  readonly legibility: Legibility;
  /** When it was last changed, as the file itself says; null where it does not say. */
  readonly changedAt: Date | null;
}
