import { Outlines } from '#libs/pictures';
import { documentFonts } from '../../pdf/fonts.js';

/** The letters of pictures: those of printed documents, as shapes. */
export const letters = new Outlines(documentFonts);
