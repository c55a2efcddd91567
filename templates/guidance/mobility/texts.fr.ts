import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'mobility.title': 'Travailler au Jalisco : vos droits',
  'mobility.lead':
    "Pour les personnes migrantes, demandeuses d'asile, réfugiées et mexicaines de retour. Ce que vous pouvez exiger, les documents qui vous aident et où aller si quelque chose se passe mal.",
  'mobility.nothing-asked':
    'Ici nous ne demandons rien : ni nom, ni compte, ni papiers. Nous ne gardons pas qui visite cette page.',
  'mobility.app': 'Puertas Abiertas : vos droits',
  'mobility.app-short': 'Vos droits',
  'mobility.languages': 'Langue de cette page',
  'mobility.draft': "C'est un brouillon.",
  'mobility.draft-text':
    "Une personne qui a grandi avec cette langue doit encore le relire. S'il y a une différence, la version en espagnol compte.",
  'mobility.danger': 'Êtes-vous en danger maintenant ?',
  'mobility.danger-text': "L'appel est gratuit et on ne vous demande pas vos papiers pour vous aider.",
  'mobility.contents': 'Sur cette page',
  'mobility.remember': 'À retenir',
  'mobility.report': 'Comment signaler ce qui se passe dans une entreprise',
  'mobility.report.write':
    "Notez ce qui s'est passé, quand et dans quelle entreprise. Ni votre nom ni celui d'une autre personne n'est nécessaire.",
  'mobility.report.here':
    "Si l'entreprise a le label Puertas Abiertas, <link>signalez-le ici</link>. Aucun compte n'est demandé et l'entreprise ne sait pas qu'il y a un signalement.",
  'mobility.report.receipt': "En l'envoyant, vous recevez un code. Gardez-le : il sert à lire la réponse.",
  'mobility.report.other':
    "Si l'entreprise n'a pas de label, ou si c'est urgent, allez voir les institutions ci-dessous. C'est gratuit.",
  'mobility.report.spanish': 'Le formulaire est en espagnol. Vous pouvez écrire dans votre langue.',
  'mobility.institutions': 'Qui peut vous aider',
  'mobility.return':
    'Vous êtes de retour au Mexique ? Lisez ici ce qui concerne les études, les enfants, l’épargne, la santé et les papiers (en espagnol).',
  'mobility.institutions-text':
    'Leurs services sont gratuits, sauf indication contraire. Nous ne publions que les téléphones et les sites vérifiés.',
  'mobility.institutions-spanish': 'Cette liste est en espagnol.',
  'mobility.near': 'Près de vous : au Jalisco',
  'mobility.national': 'Dans tout le pays',
  'mobility.when': 'Quand y aller',
  'mobility.cost': 'Prix',
  'mobility.caution': 'Attention',
  'mobility.phone': 'Téléphone',
  'mobility.site': 'Site',
  'mobility.take': 'Pour aller plus loin, et à emporter',
  'mobility.course': 'Suivre le cours complet',
  'mobility.course-text': 'Six leçons courtes, sans compte, en quatre langues.',
  'mobility.leaflet': 'Dépliant de deux pages en quatre langues (PDF)',
  'mobility.leave': 'Quitter vite',
  'mobility.leave-hint':
    "Le bouton « Quitter vite », ou la touche Échap deux fois, ouvre une autre page à la place de celle-ci. L'historique du navigateur peut garder une trace de votre visite : effacez-le si quelqu'un d'autre utilise cet appareil.",
  'mobility.offline':
    "Cette page reste sur cet appareil pour que vous puissiez la lire sans internet. Si quelqu'un d'autre l'utilise, vous pouvez l'effacer.",
  'mobility.forget': "L'effacer de cet appareil",
  'mobility.forgotten': "Elle n'est plus gardée. Si vous l'ouvrez à nouveau, elle sera gardée à nouveau.",
  'mobility.back': 'Vos droits : page principale',
  'mobility.help': 'Si quelque chose se passe mal, pas à pas',
  'mobility.help-lead': "Choisissez ce qui vous arrive. Demander de l'aide est gratuit.",
  'mobility.near-me': 'Institutions près de vous',
  'mobility.rights-law': 'Chaque droit et son article',
  'mobility.papers': 'Ce que prouve chaque document',
  'mobility.papers-text': 'Les noms sont en espagnol, comme sur le document.',
  'mobility.permits.yes': 'Permet de travailler.',
  'mobility.permits.depends': "Cela dépend de ce qu'il dit. Demandez avant.",
  'mobility.permits.no': 'À lui seul, il ne permet pas de travailler au Jalisco.',
  'mobility.permits.identity': "Il dit qui vous êtes ; ce n'est pas un permis de travail.",
  'mobility.permits.unneeded': "Il n'est pas nécessaire pour travailler.",
  'mobility.choose-need': 'De quoi avez-vous besoin ?',
  'mobility.choose-place': 'Dans quelle municipalité êtes-vous ?',
  'mobility.choices-stay': "Votre choix n'est ni envoyé ni gardé : il reste sur cet appareil.",
  'mobility.found': 'Affichées : #',
  'mobility.place.any': 'Toutes',
  'mobility.need.any': 'Tout',
  'mobility.need.papeles': 'Documents et identité',
  'mobility.need.refugio': "Demander l'asile",
  'mobility.need.retorno': 'Retour au Mexique',
  'mobility.need.acogida': "Un lieu d'accueil et un accompagnement",
  'mobility.need.orientacion': 'Orientation et conseil',
  'mobility.need.trabajo': 'Chercher du travail',
  'mobility.need.conflicto': 'Problèmes au travail',
  'mobility.need.nomina': 'Banque et premier salaire',
  'mobility.need.salud': 'Santé',
  'mobility.need.ninez': 'Enfants et école',
  'mobility.need.estudios': 'Faire reconnaître études et métiers',
  'mobility.need.vivienda': 'Logement et loyer',
  'mobility.need.derechos': 'Discrimination et plaintes',
  'mobility.need.violencia': 'Danger, violence et délits',
  'mobility.leaflet.title': 'Vos droits au travail',
  'mobility.leaflet.right1':
    "Votre pays et vos papiers ne changent rien : si vous travaillez pour quelqu'un, vous avez des droits.",
  'mobility.leaflet.right2':
    'Votre contrat est écrit et on vous en donne une copie. Ne signez pas de feuilles blanches.',
  'mobility.leaflet.right3': 'Pour le même travail, on vous paie la même chose, en entier et à temps.',
  'mobility.leaflet.right4':
    'Vos documents sont à vous : personne ne les garde et personne ne vous fait payer pour vous donner un emploi.',
  'mobility.leaflet.right5': "On vous inscrit à l'IMSS. La CURP, le RFC et le NSS sont gratuits.",
  'mobility.leaflet.wrong':
    "Si quelque chose se passe mal : notez, gardez des preuves, ne signez pas sans lire et demandez de l'aide. C'est gratuit. En danger, appelez le 911.",
  'mobility.leaflet.more': 'Pour en savoir plus, sans compte et sans donner votre nom :',
} satisfies Partial<Record<keyof typeof es, string>>;
