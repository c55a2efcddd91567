import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.open.languages': 'Lang paj sa a',
  'courses.open.begin': 'Kòmanse isit la',
  'courses.open.begin-text': 'Ou pa bezwen kont, ni imèl, ni papye. Nou pa mande kiyès ou ye ni ki kote ou soti.',
  'courses.open.nickname': 'Kijan pou nou rele w?',
  'courses.open.nickname-hint': 'Yon ti non jwèt sifi. Li rete nan aparèy sa a: nou pa sere l.',
  'courses.open.start': 'Kòmanse',
  'courses.open.kept':
    'Nou sere sèlman ki leson ou li ak repons ou yo, san anyen ki di kiyès ou ye. Yo efase poukont yo si {days} jou pase san w pa avanse, oswa lè ou vle.',
  'courses.open.hello': 'Bonjou, {nickname}',
  'courses.open.link': 'Lyen pèsonèl ou',
  'courses.open.link-text':
    'Sere l pou w kontinye nan yon lòt telefòn, oswa si telefòn sa a bliye kote ou rive. Moun ki gen li ka wè epi efase sa ki pou ou: pa pataje l. Li mache jiska {days} jou apre dènye fwa ou avanse.',
  'courses.open.link-qr': 'Kòd QR lyen pèsonèl ou',
  'courses.open.yours': 'Sa w fè isit la se pou ou',
  'courses.open.kept-certified':
    'Nan sètifika w la, nou sere non an, kou a ak dat la pandan {years} an. Si w vle, ou ka efase yo anvan.',
  'courses.open.leave': 'Soti nan aparèy sa a',
  'courses.open.leave-text':
    'Èske se yon aparèy plizyè moun sèvi? Lè w soti, li bliye kote ou rive; ak lyen ou a, ou kontinye menm kote a.',
  'courses.open.erase': 'Efase tout sa ki pou mwen',
  'courses.open.erase-title': 'Efase tout sa ki pou ou?',
  'courses.open.erase-text':
    'Leson ou li yo ak repons ou yo ap efase, epi lyen ou a p ap mache ankò. Ou pa ka defèt sa.',
  'courses.open.erase-certified':
    'Sa w te fè ak sètifika w la ap efase: pèsonn p ap ka verifye kòd li ankò, epi lyen ou a p ap mache ankò. Ou pa ka defèt sa.',
  'courses.open.erase-yes': 'Wi, efase tout',
  'courses.open.switch-title': 'Chanje kote w ye nan kou a sou aparèy sa a?',
  'courses.open.switch-text':
    'Aparèy sa a gentan gen yon moun ki kòmanse kou a. Si w kontinye ak lòt lyen an, w ap bezwen lyen sa ki la kounye a pou w tounen. Kontinye sèlman ak yon lyen ki pou ou.',
  'courses.open.switch-yes': 'Kontinye ak lòt lyen an',
  'courses.open.switch-no': 'Rete ak sa ki la kounye a',
  'courses.open.unsaved': 'Ou ka li san w pa kòmanse. Pou nou sere kote ou rive, <a>chwazi yon ti non jwèt</a>.',
  'courses.open.no-cookies': 'Navigatè sa a pa sere kote ou rive.',
  'courses.open.no-cookies-text':
    'Ou ka li tout leson yo. Pou w reponn kesyonè a, kite sit sa a sèvi ak cookies epi kòmanse ankò.',
  'courses.open.passed': 'Ou reponn byen {correct} kesyon sou {total}. Ou fini kou a; sètifika a se sèlman si w vle l.',
  'courses.open.want-certificate': 'Mwen vle yon sètifika',
  'courses.open.want-optional': 'Ou fini kou a. Sètifika a se sèlman si l itil ou.',
  'courses.open.want-title': 'Èske w vle yon sètifika?',
  'courses.open.want-lead': 'Se yon PDF siyen, an panyòl, ou ka montre pou yon travay. Li pa obligatwa.',
  'courses.open.want-says': 'Li di non ou, kou «{course}», konbyen tan li dire ak dat la.',
  'courses.open.want-not': 'Li pa di peyi w, papye w, pou kiyès kou a ye, ni sa w te reponn.',
  'courses.open.want-kept':
    'Nou sere non ou ekri a, kou a ak dat la pandan {years} an, epi nou efase repons ou yo. Ou ka efase tout anvan, ak lyen ou a.',
  'courses.open.want-who': 'Moun ki gen kòd la ka wè l. Pèsonn pa ka chèche l ak non ou.',
  'courses.open.name': 'Non ou',
  'courses.open.name-hint': 'Jan ou vle l parèt. Nou pa mande papye idantite. Ou pa ka chanje l apre.',
  'courses.open.give': 'Ban mwen sètifika a',
  'courses.open.without': 'Kontinye san sètifika',
  'courses.open.form.name': 'Ekri non ou, ant 2 ak 120 lèt.',
  'courses.open.flash.begin': 'Kòmanse isit la pou nou sere kote ou rive.',
  'courses.open.flash.erased': 'Nou efase tout sa ki te pou ou.',
  'courses.open.flash.left': 'Aparèy sa a pa gen kote ou te rive a ankò.',
  'courses.open.flash.not-passed': 'Pase kesyonè a anvan; apre sa, ou ka mande sètifika a.',
  'courses.open.flash.already-passed': 'Ou te deja pase kou sa a.',
  'refusal.courses.not-passed': 'Ou ka mande sètifika a apre ou pase kesyonè a.',
} as const satisfies Record<keyof typeof es, string>;
