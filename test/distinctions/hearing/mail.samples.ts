import { face, id } from '../sample-face.js';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.hearing': { ...face, answerBy: '2026-12-07', reason: 'Faltan pruebas de «accesibilidad».' },
  'distinctions.answered': { ...face, id, waitsUntil: '2026-12-14' },
};
