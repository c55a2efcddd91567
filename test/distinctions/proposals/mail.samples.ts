import { face, id } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.proposed': { ...face, id, move: 'revoke', proposer: 'Rosa Administra' },
};
