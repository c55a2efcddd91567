import { face, id } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.follow-up': { ...face, expiresOn: '2028-11-23' },
  'distinctions.follow-up-late': { ...face, id, day: '2026-11-09' },
};
