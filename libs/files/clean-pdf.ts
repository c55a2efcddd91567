import { readFile, writeFile } from 'node:fs/promises';
import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { type CleanedFile, type RemovedMetadata, UncleanableFile } from './cleaned.js';
import { withoutPictureMetadata } from './picture-metadata.js';

/** What of the information dictionary stays: when it was written tells how old the evidence is. */
const DATES = new Set(['CreationDate', 'ModDate']);

/** Where programs keep what they know of a document and its parts: ISO 32000-2, 14.3 and 14.5. */
const METADATA = ['Metadata', 'PieceInfo'];

/** Notes and marks on a page, which name who made them: ISO 32000-2, 12.5.6.2. */
const MARKUP = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Redact'.split(
    ' ',
  ),
);

/** Takes information dictionary, XMP, authors of notes and what cameras wrote into its photos out of a PDF. */
export async function cleanPdf(path: string, to: string): Promise<CleanedFile> {
  const bytes = await readFile(path);
  const asIs = { written: false, removed: [], signed: false } as const;
  const document = await opened(bytes);
  if (!document) {
    if (speaksOfAuthors(bytes)) throw new UncleanableFile('uncleanable');
    return asIs;
  }
  if (document.isEncrypted && !document.isAuthenticated) throw new UncleanableFile('encrypted');
  if (bytes.includes('/ByteRange')) return { ...asIs, signed: true };
  const removed = strip(document);
  if (removed.size === 0) return asIs;
  try {
    if (document.isEncrypted) document.removeProtection();
    const pages = document.getPageCount();
    const clean = await document.save();
    const again = await PDF.load(clean);
    if (again.getPageCount() !== pages) throw new Error('It lost pages');
    await writeFile(to, clean);
  } catch (error) {
    throw new UncleanableFile('uncleanable', error);
  }
  return { written: true, removed: [...removed], signed: false };
}

/** Null for what no reader opens. */
async function opened(bytes: Uint8Array): Promise<PDF | null> {
  try {
    const document = await PDF.load(bytes);
    const locked = document.isEncrypted && !document.isAuthenticated;
    return locked || document.getPageCount() > 0 ? document : null;
  } catch {
    return null;
  }
}

const speaksOfAuthors = (bytes: Buffer) =>
  ['/Author', '/Creator', 'xmpmeta', 'Exif\0\0'].some((text) => bytes.includes(text, 0, 'latin1'));

function strip(document: PDF): Set<RemovedMetadata> {
  const removed = new Set<RemovedMetadata>();
  const { trailer } = document.context.info;
  const resolve = (value: unknown) => (value instanceof PdfRef ? document.getObject(value) : value);
  const info = resolve(trailer.get('Info'));
  if (info instanceof PdfDict)
    for (const key of Array.from(info.keys())) if (!DATES.has(key.value) && info.delete(key)) removed.add('authorship');
  const seen = new Set<unknown>();
  const open: unknown[] = [trailer.get('Root')];
  while (open.length > 0) {
    const object = resolve(open.pop());
    if (typeof object !== 'object' || object === null || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PdfArray) open.push(...object);
    if (!(object instanceof PdfDict)) continue;
    for (const what of stripped(object)) removed.add(what);
    for (const [, value] of object) open.push(value);
  }
  return removed;
}

function stripped(object: PdfDict): RemovedMetadata[] {
  const removed: RemovedMetadata[] = [];
  for (const key of METADATA) if (object.has(key) && object.delete(key)) removed.push('authorship');
  const isMark = MARKUP.has(object.getName('Subtype')?.value ?? '') && object.has('Rect');
  if (isMark && object.has('T') && object.delete('T')) removed.push('authorship');
  if (object instanceof PdfStream && stripPhoto(object)) removed.push('photo-data');
  return removed;
}

/** A photo stands in a PDF as the JPEG that it was. */
function stripPhoto(stream: PdfStream): boolean {
  const filter = soleFilter(stream.get('Filter'));
  const clean = filter === 'DCTDecode' ? withoutPictureMetadata(stream.data) : null;
  if (!clean) return false;
  const parameters = stream.get('DecodeParms');
  stream.setData(clean);
  stream.set('Filter', PdfName.of('DCTDecode'));
  if (parameters) stream.set('DecodeParms', parameters);
  return true;
}

function soleFilter(filter: PdfObject | undefined): string | null {
  const only = filter instanceof PdfArray && filter.length === 1 ? filter.at(0) : filter;
  return only instanceof PdfName ? only.value : null;
}
