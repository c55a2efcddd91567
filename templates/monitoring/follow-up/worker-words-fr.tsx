import type { WorkerWords } from './worker-words-es-en.js';

/** A draft that nobody who grew up with the language has reviewed. */
export const fr: WorkerWords = {
  tag: 'fr',
  dates: 'fr',
  name: 'Français',
  skip: 'Aller au contenu',
  language: 'Langue',
  draft:
    "Cette traduction est un brouillon : aucune personne de langue maternelle ne l'a relue. En cas de différence, la version espagnole compte.",
  enterTitle: 'Comment va votre travail ?',
  enterLead: 'Écrivez le code de votre papier. Il ne dit pas qui vous êtes.',
  code: 'Votre code',
  codeHint: 'Douze lettres et chiffres, comme 7K2M-9Q4T-1XBZ. En majuscules ou en minuscules, peu importe.',
  next: 'Continuer',
  title: 'Comment va votre travail chez {company} ?',
  moments: { 3: '3 mois après le début', 6: '6 mois après le début', 12: 'Un an après le début' },
  intro:
    "C'est volontaire et confidentiel. L'entreprise ne verra pas vos réponses. Elles ne sont utilisées qu'avec celles d'autres personnes. Vous pouvez sauter des questions et arrêter à tout moment. En cas de danger, vous verrez à la fin comment demander de l'aide.",
  howLong:
    'Huit questions, moins de trois minutes. Votre code sert une fois à chaque étape : une fois envoyées, les réponses ne peuvent plus être modifiées.',
  kept: "Nous ne gardons ni votre nom, ni votre adresse électronique, ni votre téléphone, ni d'où vous écrivez, ni quel jour.",
  questions: {
    staying: 'Travaillez-vous encore dans cette entreprise ?',
    formal: 'Avez-vous un contrat écrit et vous a-t-on inscrit·e à la Sécurité sociale (IMSS) ?',
    paid: 'On me paie en totalité et à temps, y compris les heures supplémentaires.',
    equal: "Pour le même travail, tout le monde ici est payé pareil, peu importe d'où chaque personne vient.",
    contract:
      "Avant ou au moment de commencer, on m'a expliqué mon contrat (poste, salaire, horaires) d'une façon que j'ai comprise.",
    skills: 'Dans ce travail, je me sers de ce que je sais faire.',
    untold: "Personne ne m'a poussé·e à parler de ma vie, de mon parcours ou des raisons de ma venue.",
    reason: "Si vous n'y travaillez plus, pourquoi êtes-vous parti·e ?",
  },
  answers: {
    '1': "Pas du tout d'accord",
    '2': "Pas d'accord",
    '3': "Ni d'accord ni pas d'accord",
    '4': "D'accord",
    '5': "Tout à fait d'accord",
    yes: 'Oui',
    no: 'Non, plus maintenant',
    both: 'Oui, les deux',
    contract: 'Seulement un contrat',
    imss: "Seulement l'IMSS",
    neither: 'Aucun des deux',
    ns: 'Je ne sais pas',
    'better-job': "J'ai trouvé un meilleur emploi",
    procedure: "À cause d'une démarche ou de mes documents",
    treatment: 'À cause de la façon dont on me traitait',
    dismissed: "On m'a renvoyé·e",
    other: 'Pour une autre raison',
    nr: 'Je préfère ne pas répondre',
  },
  contact:
    'Si vous souhaitez qu’une personne de confiance vous contacte, comment le faire sans vous mettre en danger ?',
  contactHint:
    'Facultatif. Par exemple : un message à un numéro, après 18 h. Seule l’organisation de protection le lit, à part de vos réponses. Si vous laissez ce champ vide, nous ne chercherons pas qui vous êtes.',
  send: 'Envoyer mes réponses',
  sent: 'Nous avons reçu vos réponses',
  thanks:
    "Merci. Si cela vous arrive et que vous voulez parler à une personne de confiance, vous pouvez écrire à l'organisation. C'est gratuit et cela n'affecte ni votre emploi ni votre procédure.",
  rights: 'Vos droits, et que faire si quelque chose se passe mal',
  help: "Si vous avez besoin d'aide",
  helpMail: 'Écrivez à',
  helpPhone: 'ou appelez le',
  problems: {
    unknown: 'Nous ne trouvons pas ce code. Vérifiez qu’il est le même que sur votre papier.',
    used: "Nous avons déjà une réponse avec ce code pour ce moment, et une seule compte. Si ce n'était pas vous, écrivez à l'organisation. Gardez votre papier : il peut servir plus tard.",
    over: "Ce code n'est plus valable. Merci d'avoir répondu.",
    coming: "Ce n'est pas encore le moment. Gardez votre papier et revenez à partir du {day}.",
    many: 'Il y a eu trop de tentatives depuis cette connexion. Attendez quelques minutes et réessayez ; votre code sert toujours.',
    empty:
      'Vous n’avez répondu à aucune question. Répondez à une au moins, ou fermez cette page : votre code sert toujours.',
    invalid: 'Une réponse ne nous est pas bien parvenue. Vérifiez-la et envoyez à nouveau.',
    long: 'C’est trop long : écrivez 300 caractères au maximum.',
  },
  slipTitle: 'Comment va votre travail ?',
  slipText:
    "Huit questions, sans nom. L'entreprise ne voit pas ce que vous dites. Scannez ou allez à {address} et écrivez le code :",
  slipDays: 'Du {from} au {until}',
  slipKeep: 'Gardez ce papier : il sert trois fois.',
};
