/** ZIP archives that are written piece by piece: one of any size takes the memory of one piece. */
export { LARGEST_ZIP, type ZipEntry, zipPieces } from './zip-pieces.js';
export { fileNames } from './file-names.js';
