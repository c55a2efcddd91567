import { face } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.issued': { ...face, expiresOn: '2028-11-23' },
};
