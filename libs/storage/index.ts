/** Where files are kept outside the database: a folder of this machine or a bucket that speaks S3. */
export { NotStored, Storage } from './storage.js';
export { openStorage } from './open.js';
