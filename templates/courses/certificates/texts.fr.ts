import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.certificate.title': 'Votre attestation',
  'courses.certificate.earned': 'Vous avez réussi le cours',
  'courses.certificate.download': "Télécharger l'attestation (PDF)",
} as const satisfies Partial<Record<keyof typeof es, string>>;
