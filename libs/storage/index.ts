/** Where files are kept outside the database: a folder of this machine or a bucket that speaks S3. */
export { type ByteRange, CannotStore, NotStored, type ReceivedFile, Storage } from './storage.js';
export type { Trouble } from './trouble.js';
export { openStorage } from './open.js';
export { type FileToKeep, keepWhile } from './keep-while.js';
