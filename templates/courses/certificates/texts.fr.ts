import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.certificate.title': 'Votre attestation',
  'courses.certificate.earned': 'Vous avez réussi le cours',
  'courses.certificate.download': "Télécharger l'attestation (PDF)",

  'courses.certificate.counts-until': 'Valable jusqu’au {day}.',
  'courses.certificate.renews': 'Renouvelle l’attestation {code}.',
  'courses.certificate.ended': 'Elle a été valable jusqu’au {day}.',
  'courses.certificate.renewed-by': 'L’attestation <a>{code}</a> l’a renouvelée : c’est elle qui compte maintenant.',
  'courses.certificate.withdrawn': 'FM4 l’a retirée le {day}.',
  'courses.shown.title': 'Ce qu’on voit avec le code',
  'courses.shown.text':
    'Qui a le code voit sur <a>sa page publique</a> le cours, sa durée et la date. De vous, on ne voit que ce que vous choisissez ici. Le PDF porte toujours votre nom complet : c’est vous qui décidez à qui le donner.',
  'courses.shown.name': 'De mon nom',
  'courses.shown.initials': 'Les initiales : {name}',
  'courses.shown.whole': 'Le nom complet : {name}',
  'courses.shown.none': 'Rien',
  'courses.shown.company': 'Aussi l’entreprise : {company}',
  'courses.shown.score': 'Aussi mon résultat : {score} sur 100',
  'courses.shown.save': 'Enregistrer ce qu’on voit',
  'courses.flash.shown': 'C’est fait : la page publique montre ce que vous avez choisi.',
  'courses.credential.title': 'Attestation numérique',
  'courses.credential.text':
    'La même attestation pour un portefeuille numérique ou un profil professionnel (Open Badges 3.0). Elle porte votre nom complet et la signature de l’émetteur.',
  'courses.credential.json': 'Télécharger (JSON)',
  'courses.credential.jwt': 'Sous forme de jeton (JWT)',
} as const satisfies Partial<Record<keyof typeof es, string>>;
