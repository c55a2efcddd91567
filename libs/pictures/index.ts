/**
 * Pictures made without a browser: SVG whose letters are outlines, and PNG from it. Knows no domain word.
 *
 * - `Outlines` sets a line of text as the shapes of its letters, so that a picture looks the same wherever it is drawn.
 * - `toPng` turns such an SVG into pixels; it reads no font and no other file.
 * - `qrPath` is a QR code as one path.
 */
export { Outlines, type OutlineFonts, type SetLine, type Type } from './outlines.js';
export { toPng } from './png.js';
export { qrPath } from './qr-path.js';
