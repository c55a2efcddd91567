import { Outlines } from '#libs/pictures';
import { documentFonts } from '../../pdf/fonts.js';

/** Outlined letters of pictures, in the fonts of printed documents. */
export const letters = new Outlines(documentFonts);
