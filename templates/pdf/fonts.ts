import { FontLibrary } from '#libs/pdf';
import { fileURLToPath } from 'node:url';

const asset = (name: string) => fileURLToPath(new URL(`../assets/fonts/pdf-${name}.woff`, import.meta.url));

// Our own fonts hold the letters of western Europe. Names come from everywhere: what our fonts lack is set in Noto.
const wider = [
  'latin',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'arabic',
  'hebrew',
  'devanagari',
  'han',
  'hangul',
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
