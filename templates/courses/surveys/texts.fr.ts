import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.survey.title': 'Enquête',
  'courses.survey.heading-before': "Avant de commencer : que pensez-vous aujourd'hui ?",
  'courses.survey.heading-after': 'Pour finir : que pensez-vous maintenant ?',
  'courses.survey.intro-before':
    "Dix phrases, environ deux minutes. Il n'y a ni bonne ni mauvaise réponse. Vous verrez les mêmes à la fin du cours.",
  'courses.survey.intro-after':
    "Dix phrases, environ deux minutes. Dites ce que vous pensez aujourd'hui, même si rien n'a changé. Votre résultat reste le même.",
  'courses.survey.privacy':
    "Vos réponses sont gardées sans votre nom. Votre entreprise ne les voit pas ; FM4 ne les voit qu'additionnées à celles d'autres personnes. Vous pouvez laisser des phrases sans réponse ou tout passer.",
  'courses.survey.number': 'Phrase {n} sur 10',
  'courses.survey.scale-1': "Pas du tout d'accord",
  'courses.survey.scale-2': "Pas d'accord",
  'courses.survey.scale-3': "Ni d'accord ni pas d'accord",
  'courses.survey.scale-4': "D'accord",
  'courses.survey.scale-5': "Tout à fait d'accord",
  'courses.survey.rather-not': 'Je préfère ne pas répondre',
  'courses.survey.send': 'Envoyer et continuer',
  'courses.survey.skip-before': 'Passer et commencer le cours',
  'courses.survey.skip-after': 'Passer et voir mon attestation',
  'courses.survey.flash.kept': 'Merci. Vos réponses sont gardées.',
  'courses.survey.invite': 'Encore deux minutes',
  'courses.survey.invite-text': 'Dites-nous ce que vous pensez de dix phrases : nous saurons si le cours est utile.',
  'courses.survey.invite-link': "Répondre à l'enquête",
  'courses.survey.T01': "Je serais à l'aise si une personne migrante ou réfugiée travaillait dans mon équipe.",
  'courses.survey.T02':
    "Quand des personnes arrivent d'autres pays, il y a moins de possibilités pour nous qui vivons déjà ici.",
  'courses.survey.T03': "À travail égal, salaire égal, d'où que vienne la personne.",
  'courses.survey.T04': "Avant d'embaucher, il convient de demander pourquoi la personne a quitté son pays.",
  'courses.survey.T05':
    'Je sais quels documents permettent à une personne étrangère ou de retour de travailler au Mexique.',
  'courses.survey.T06': "Si quelqu'un a été expulsé, c'est qu'il a fait quelque chose de mal.",
  'courses.survey.T07':
    "Si j'entends une moquerie sur l'origine ou l'accent de quelqu'un, je saurais comment l'arrêter.",
  'courses.survey.T08': "Embaucher des personnes en mobilité apporte en général plus de problèmes que d'avantages.",
  'courses.survey.T09': "Mon service peut bien accueillir une personne qui apprend encore l'espagnol.",
  'courses.survey.T10': "Il est raisonnable que l'entreprise garde les documents originaux de son personnel étranger.",
} as const satisfies Partial<Record<keyof typeof es, string>>;
