/** The whole of an installation in one file, and back: its rows as they were at one moment, and the files that they name. */
export { backUp, type BackedUp, type Installation } from './back-up.js';
export { recordBackup } from './record.queries.js';
export { examine } from './examine.js';
export { type Manifest } from './manifest.js';
export { type Restored, restore } from './restore.js';
export { BackupRefused } from './trouble.js';
