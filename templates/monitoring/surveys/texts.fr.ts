import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'surveys.title': 'Enquête',
  'surveys.heading.before': "Avant de commencer : que pensez-vous aujourd'hui ?",
  'surveys.heading.after': 'Pour finir : que pensez-vous maintenant ?',
  'surveys.heading.later': 'Trois mois après : que pensez-vous maintenant ?',
  'surveys.intro':
    "Répondez avec ce que vous pensez aujourd'hui. Il n'y a pas de bonnes ni de mauvaises réponses. C'est anonyme.",
  'surveys.privacy':
    "Nous ne demandons ni votre nom ni votre adresse électronique. On ne lit que des sommes, avec les réponses d'autres personnes. Vous pouvez laisser des phrases sans réponse. Tout s'efface après trois ans.",
  'surveys.own-code': 'Votre propre code',
  'surveys.own-code.hint.before':
    "Inventez trois lettres et deux chiffres faciles à retenir, comme SOL27. Il réunit ce que vous dites aujourd'hui et plus tard ; il ne dit pas qui vous êtes.",
  'surveys.own-code.hint.after':
    'Celui que vous avez inventé la première fois. Majuscules, accents ou tirets ne changent rien.',
  'surveys.own-code.hint.later':
    'Celui que vous avez inventé la première fois. Majuscules, accents ou tirets ne changent rien.',
  'surveys.satisfaction': 'En général, est-ce que cela vous a plu ?',
  'surveys.satisfaction.1': '1, pas du tout',
  'surveys.satisfaction.2': '2',
  'surveys.satisfaction.3': '3',
  'surveys.satisfaction.4': '4',
  'surveys.satisfaction.5': '5, beaucoup',
  'surveys.changed-question': 'Avez-vous changé une façon de faire ?',
  'surveys.changed.yes': 'Oui',
  'surveys.changed.no': 'Non',
  'surveys.change': 'Laquelle ?',
  'surveys.obstacle': "Qu'est-ce qui a été difficile ?",
  'surveys.text-hint': 'Facultatif. Sans noms de personnes ni numéros de documents.',
  'surveys.send': 'Envoyer',
  'surveys.closed': "Cette enquête n'est pas ouverte maintenant",
  'surveys.closed-text': "Gardez l'adresse : elle s'ouvre à nouveau le moment venu.",
  'surveys.thanks': 'Merci. Nous avons reçu vos réponses.',
  'surveys.thanks-text': 'Gardez votre propre code : il vous servira la prochaine fois.',
  'refusal.monitoring.own-code':
    'Utilisez de quatre à huit lettres et chiffres, au moins une lettre et un chiffre. Par exemple, SOL27.',
  'refusal.monitoring.own-code-taken':
    "Ce code a déjà répondu, et il compte une seule fois. Si c'était vous, c'est fait. Sinon, une autre personne de votre groupe a choisi le même : ajoutez un chiffre et retenez-le.",
  'refusal.monitoring.survey-empty': "Vous n'avez répondu à rien. Répondez à une phrase au moins, ou fermez la page.",
  'refusal.monitoring.survey-closed': "Cette partie de l'enquête n'est plus ouverte.",
  'refusal.monitoring.personal-data':
    "Cela ressemble à une clé ou à un numéro d'une personne. Enlevez-le et envoyez à nouveau.",
} as const satisfies Partial<Record<keyof typeof es, string>>;
