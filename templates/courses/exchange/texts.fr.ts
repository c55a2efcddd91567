import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.package.read': 'Lue',
  'courses.package.start': 'Commencer',
  'courses.package.continue': 'Continuer',
  'courses.package.lessons': 'Leçons',
  'courses.package.to-quiz': 'Répondre au questionnaire',
  'courses.package.leave': 'Garder et quitter',
  'courses.package.left': 'Votre avancée est gardée. Vous pouvez fermer cette fenêtre.',
  'courses.package.done': 'Je l’ai lue : continuer',
  'courses.package.back': 'Revenir au début du cours',
  'courses.package.no-system':
    'Nous n’avons pas trouvé la plateforme qui a ouvert ce cours. Vous pouvez le lire, mais votre avancée ne sera pas gardée.',
  'courses.package.source': 'Cours de {issuer}. Texte : {address}',
  'courses.package.used-up': 'Vous avez utilisé tous les essais de ce cours. Vous pouvez continuer à lire les leçons.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
