/**
 * Accessible, archivable PDF files: a thin layer over pdfkit. Knows no domain word.
 *
 * - `TaggedDocument` is one PDF/A-3a file: everything drawn is either an element of the structure or an artifact.
 * - `FontLibrary` holds chains of font files; a letter that the first file lacks is taken from the next one that has it, and
 *   `missing` names those that none has.
 * - `Drawing` is a drawing that is the same in every document, kept ready.
 * - `stampPages` writes over each page of a finished file.
 * - `fitLines` finds the largest size at which a title fits; `drawQr` draws a QR code as vectors.
 *
 * The same input gives the same bytes: dates come in from outside, and the file id is computed from the metadata.
 */
export { Drawing } from './canvas.js';
export { FontLibrary, LettersMissing, type FontRun } from './fonts.js';
export {
  DocumentPart,
  type PartOptions,
  TaggedDocument,
  type DocumentOptions,
  type Box,
  type AttachedFile,
} from './document.js';
export type { LineOptions, Setting } from './lines.js';
export { fitLines, type FitOptions, type FittedLines } from './fit.js';
export { drawQr } from './qr.js';
export { type Stamp, stampPages } from './stamp.js';
