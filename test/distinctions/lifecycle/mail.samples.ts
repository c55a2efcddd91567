import { face } from '../sample-face.js';

const changed = (event: string) => ({
  ...face,
  event,
  day: '2026-11-20',
  reason: 'Faltan pruebas de «accesibilidad».',
  answerBy: event === 'suspended' ? '2026-12-07' : null,
});

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'distinctions.suspended': changed('suspended'),
  'distinctions.reinstated': changed('reinstated'),
  'distinctions.revoked': changed('revoked'),
  'distinctions.expired': changed('expired'),
  'distinctions.surrendered': changed('surrendered'),
};
