import { FontLibrary } from '#libs/pdf';
import { fileURLToPath } from 'node:url';

const asset = (name: string) => fileURLToPath(new URL(`../assets/fonts/pdf-${name}.woff`, import.meta.url));

// Our own fonts hold the letters of western Europe. Names come from everywhere: what our fonts lack is set in Noto Sans, one
// file for each script; `sans` has Latin, Greek and Cyrillic whole, `han` Chinese and Japanese. The large ones stand last: a file
// is read when no earlier one has a letter.
const wider = [
  'cyrillic',
  'sans',
  'hebrew',
  'arabic',
  'armenian',
  'georgian',
  'thai',
  'khmer',
  'devanagari',
  'bengali',
  'tamil',
  'ethiopic',
  'hangul',
  'han',
].map((script) => asset(`noto-${script}`));

/** The fonts of printed documents, by role: `display` for large names, `serif` for small titles, `body`, `bold`. */
export const documentFonts = new FontLibrary({
  display: {
    native: ['fraunces-display', 'fraunces-display-ext', 'fraunces-display-vietnamese'].map(asset),
    wider,
  },
  serif: { native: ['fraunces-text', 'fraunces-text-ext', 'fraunces-text-vietnamese'].map(asset), wider },
  body: { native: ['atkinson-regular', 'atkinson-regular-ext'].map(asset), wider },
  bold: { native: ['atkinson-bold', 'atkinson-bold-ext'].map(asset), wider },
});
