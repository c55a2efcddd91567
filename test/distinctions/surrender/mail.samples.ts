import { face, id } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.given-back': { ...face, id, day: '2026-11-20', reason: 'Cerramos el taller de «empaque».' },
};
