/** Files of any size in one: tar, packed by gzip, encrypted by age when a passphrase is given; written and read as streams. */
export { NotAnArchive, type Trouble } from './trouble.js';
export { type AddEntry, writeArchive } from './write.js';
export { type ArchiveEntry, readArchive } from './read.js';
