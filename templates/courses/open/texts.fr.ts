import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.open.languages': 'Langue de cette page',
  'courses.open.begin': 'Commencez ici',
  'courses.open.begin-text':
    "Pas besoin de compte, d'adresse électronique ni de documents. Nous ne demandons pas qui vous êtes ni d'où vous venez.",
  'courses.open.nickname': 'Comment vous appeler ?',
  'courses.open.nickname-hint': 'Un surnom suffit. Il reste sur cet appareil : nous ne le gardons pas.',
  'courses.open.start': 'Commencer',
  'courses.open.kept':
    "Nous gardons seulement les leçons que vous avez lues et vos réponses, sans rien qui dise qui vous êtes. Tout s'efface après {days} jours sans progrès, ou quand vous voulez.",
  'courses.open.hello': 'Bonjour, {nickname}',
  'courses.open.link': 'Votre lien personnel',
  'courses.open.link-text':
    "Gardez-le pour continuer sur un autre téléphone, ou si celui-ci oublie où vous en êtes. La personne qui l'a peut voir et effacer ce qui est à vous : ne le partagez pas. Il marche jusqu'à {days} jours après votre dernier progrès.",
  'courses.open.link-qr': 'Code QR de votre lien personnel',
  'courses.open.yours': 'Ce que vous faites ici est à vous',
  'courses.open.kept-certified':
    'De votre attestation, nous gardons le nom, le cours et la date pendant {years} ans. Vous pouvez les effacer avant.',
  'courses.open.leave': 'Quitter cet appareil',
  'courses.open.leave-text':
    "C'est un appareil partagé ? Quand vous le quittez, il oublie où vous en êtes ; avec votre lien, vous continuez au même endroit.",
  'courses.open.erase': 'Effacer tout ce qui est à moi',
  'courses.open.erase-title': 'Effacer tout ce qui est à vous ?',
  'courses.open.erase-text':
    'Les leçons lues et vos réponses sont effacées, et votre lien ne marche plus. On ne peut pas revenir en arrière.',
  'courses.open.erase-certified':
    'Votre progrès et votre attestation sont effacés : son code ne pourra plus être vérifié et votre lien ne marche plus. On ne peut pas revenir en arrière.',
  'courses.open.erase-yes': 'Oui, tout effacer',
  'courses.open.switch-title': 'Changer de progrès sur cet appareil ?',
  'courses.open.switch-text':
    "Cet appareil a déjà un progrès dans le cours. Si vous continuez avec l'autre lien, il vous faudra le lien de celui-ci pour y revenir. Continuez seulement avec un lien qui est à vous.",
  'courses.open.switch-yes': "Continuer avec l'autre lien",
  'courses.open.switch-no': 'Rester avec celui-ci',
  'courses.open.unsaved': 'Vous pouvez lire sans commencer. Pour garder votre place, <a>choisissez un surnom</a>.',
  'courses.open.no-cookies': 'Ce navigateur ne garde pas votre place.',
  'courses.open.no-cookies-text':
    'Vous pouvez lire toutes les leçons. Pour répondre au questionnaire, autorisez les cookies de ce site et recommencez.',
  'courses.open.passed':
    "Vous avez bien répondu à {correct} questions sur {total}. Vous avez fini le cours ; l'attestation, c'est seulement si vous la voulez.",
  'courses.open.want-certificate': 'Je veux une attestation',
  'courses.open.want-optional': "Vous avez fini le cours. L'attestation, c'est seulement si elle vous est utile.",
  'courses.open.want-title': 'Voulez-vous une attestation ?',
  'courses.open.want-lead':
    "C'est un PDF signé, en espagnol, que vous pouvez montrer pour un emploi. Ce n'est pas obligatoire.",
  'courses.open.want-says': 'Elle dit votre nom, le cours « {course} », sa durée et la date.',
  'courses.open.want-not':
    'Elle ne dit ni votre pays, ni vos documents, ni à qui le cours est destiné, ni vos réponses.',
  'courses.open.want-kept':
    'Nous gardons le nom que vous écrivez, le cours et la date pendant {years} ans, et nous effaçons vos réponses. Vous pouvez tout effacer avant, avec votre lien.',
  'courses.open.want-who': 'La personne qui a le code peut la voir. Personne ne peut la chercher par votre nom.',
  'courses.open.name': 'Votre nom',
  'courses.open.name-hint':
    "Comme vous voulez qu'il apparaisse. Nous ne demandons pas de pièce d'identité. On ne peut plus le changer après.",
  'courses.open.give': "Me donner l'attestation",
  'courses.open.without': 'Continuer sans attestation',
  'courses.open.form.name': 'Écrivez votre nom, de 2 à 120 lettres.',
  'courses.open.flash.begin': 'Commencez ici pour que votre place soit gardée.',
  'courses.open.flash.erased': 'Nous avons tout effacé.',
  'courses.open.flash.left': "Cet appareil n'a plus votre place.",
  'courses.open.flash.not-passed':
    "Réussissez d'abord le questionnaire ; ensuite, vous pourrez demander l'attestation.",
  'courses.open.flash.already-passed': 'Vous aviez déjà réussi ce cours.',
  'refusal.courses.not-passed': "On demande l'attestation après avoir réussi le questionnaire.",
} as const satisfies Record<keyof typeof es, string>;
