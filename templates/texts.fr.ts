import type es from './texts.es.js';

// What pages in French say of the frame. A draft that nobody who grew up with the language has reviewed.
export default {
  'site.name': 'Puertas Abiertas',
  'site.skip': 'Aller au contenu',
  'site.description': 'Un cours gratuit sur vos droits au travail au Mexique, sans compte : un surnom suffit.',
  'site.title': '{page} · Puertas Abiertas',
  'language.unsaved':
    'Les mots de passe et les fichiers choisis ne sont pas gardés quand on change de langue. Changer quand même ?',
  'demo.label': 'Démonstration',
  'demo.banner':
    "<b>Ceci est une démonstration.</b> Les entreprises, les personnes et les labels sont inventés. N'écrivez pas de données réelles.",
  'action.back': 'Retour',
  'action.cancel': 'Annuler',
  'action.not-yet': 'Pas encore',
  'action.go-home': "Aller à l'accueil",
  'word.optional': '(facultatif)',
  'form.summary':
    '{n, plural, one {Vérifiez une information pour continuer} other {Vérifiez # informations pour continuer}}',
  'form.summary-refused': "Cela n'a pas pu se faire",
  'form.error': 'Erreur :',
  'form.required': 'Écrivez cette information.',
  'form.too-long': "C'est trop long : écrivez {constraint1} caractères au maximum.",
  'form.person-name':
    'Écrivez seulement le nom : sans lien, téléphone, saut de ligne ni symbole. Après un point, laissez un espace.',
  'form.letters':
    "Les documents ne peuvent pas contenir {letters}. Écrivez le nom avec d'autres lettres, par exemple comme sur un passeport.",
  'form.choose': 'Choisissez une réponse.',
  'form.invalid': "Cette information n'est pas valable.",
  'form.incomplete':
    'Il manquait une partie du formulaire. Ce que vous avez écrit est encore ici : envoyez-le à nouveau.',
  'flash.success': "C'est fait.",
  'flash.info': 'À noter.',
  'flash.warning': 'Attention.',
  'flash.error': "Cela n'a pas marché.",
  'problem.400.title': "Nous n'avons pas compris ce qui est arrivé",
  'problem.400.text':
    'La page a reçu des données incomplètes ou sous une autre forme. Revenez en arrière et essayez à nouveau.',
  'problem.403.title': 'Cette page est fermée',
  'problem.403.text': "Cette page n'est pas pour vous. Revenez en arrière.",
  'problem.404.title': 'Nous ne trouvons pas cette page',
  'problem.404.text': "L'adresse contient peut-être une erreur, ou la page n'existe plus.",
  'problem.409.title': 'Pas possible maintenant',
  'problem.409.text': "Quelque chose l'empêche pour le moment. Ouvrez à nouveau la page pour voir où vous en êtes.",
  'problem.422.title': 'Il y a des informations à corriger',
  'problem.422.text': 'Revenez au formulaire et vérifiez.',
  'problem.429.title': 'Attendez un moment',
  'problem.429.text':
    "Beaucoup d'essais sont arrivés de votre connexion. Attendez quelques minutes et essayez à nouveau.",
  'problem.500.title': "Quelque chose n'a pas marché de notre côté",
  'problem.500.text': "Ce n'est pas votre faute. C'est noté ; essayez dans quelques minutes.",
  'problem.503.title': 'Nous revenons dans un moment',
  'problem.503.text': "Le site ne peut pas répondre. Rien n'est perdu ; essayez dans quelques minutes.",
  'problem.request': 'Si vous <help>nous écrivez</help>, donnez ce numéro : {id}',
  'refusal.not-found': 'Nous ne trouvons pas ce que vous cherchez.',
  'refusal.forbidden': "Cette page n'est pas pour vous.",
  'refusal.conflict': 'Cela a changé entre-temps. Ouvrez à nouveau la page.',
  'refusal.invalid': 'Il y a des informations à corriger.',
  'refusal.bad-request': 'Les données sont arrivées incomplètes ou sous une autre forme.',
  'refusal.too-many':
    "Beaucoup d'essais sont arrivés. Essayez à nouveau dans {minutes, plural, one {une minute} other {# minutes}}.",
  'refusal.cross-origin':
    "La demande vient d'un autre site et nous ne l'acceptons pas. Ouvrez à nouveau la page et recommencez.",
  'refusal.unavailable': 'Le site ne peut pas répondre. Essayez dans quelques minutes.',
  'refusal.failed': "Quelque chose n'a pas marché de notre côté. C'est noté.",
} as const satisfies Partial<Record<keyof typeof es, string>>;
