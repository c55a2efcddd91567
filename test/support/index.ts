/** What specs share: the application on a database of its own, a browser without scripts, a clock. */
export { filledDatabase, startApp, type TestApp, testStart } from './app.js';
export { type Answer, TestBrowser, type UploadedFile } from './clients.js';
export { appForAll, chromiumForAll, made } from './for-file.js';
export { cloneDatabase } from './database.js';
export { type DkimVerdict, verifyDkim } from './dkim.js';
export { lastMailTo, linkIn, mailsOf } from './mailbox.js';
export {
  describeInChromium,
  openChromium,
  openPage,
  scrollsSideways,
  violationsOf,
  violationsOfCopy,
} from './chromium.js';
