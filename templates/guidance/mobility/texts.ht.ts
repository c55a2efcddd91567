import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'mobility.title': 'Travay nan Jalisco: dwa ou',
  'mobility.lead':
    'Pou moun ki migran, moun k ap mande azil, refijye ak Meksiken k ap tounen. Sa ou ka mande, ki papye ki ka ede w ak ki kote pou w ale si gen yon bagay ki pa mache byen.',
  'mobility.nothing-asked': 'Isit la nou pa mande anyen: ni non, ni kont, ni papye. Nou pa sere ki moun ki vizite.',
  'mobility.app': 'Puertas Abiertas: dwa ou',
  'mobility.app-short': 'Dwa ou',
  'mobility.languages': 'Lang paj sa a',
  'mobility.draft': 'Se yon bouyon.',
  'mobility.draft-text':
    'Yon moun ki pale lang sa a depi li fèt poko revize l. Si yo pa di menm bagay, se vèsyon panyòl la ki konte.',
  'mobility.danger': 'Èske w an danje kounye a?',
  'mobility.danger-text': 'Apèl la gratis, epi yo pa mande w papye pou yo ede w.',
  'mobility.contents': 'Sou paj sa a',
  'mobility.remember': 'Pou w kenbe',
  'mobility.report': 'Kijan pou w denonse sa k ap pase nan yon konpayi',
  'mobility.report.write': 'Ekri sa ki te pase, kilè ak nan ki konpayi. Nou pa bezwen non w ni non pèsonn.',
  'mobility.report.here':
    'Si konpayi a gen distenksyon Puertas Abiertas, <link>denonse l isit la</link>. Yo pa mande kont, epi konpayi a pa konnen gen yon rapò.',
  'mobility.report.receipt': 'Lè w voye l, ou resevwa yon kòd. Sere l: se avè l ou li repons lan.',
  'mobility.report.other':
    'Si konpayi a pa gen distenksyon, oswa si se ijan, ale nan enstitisyon ki anba yo. Li gratis.',
  'mobility.report.spanish': 'Fòmilè a an panyòl. Ou ka ekri nan lang ou.',
  'mobility.institutions': 'Ki moun ki ka ede w',
  'mobility.return': 'Èske ou tounen Meksik? Li isit la sou etid, timoun, ekonomi, sante ak papye (an panyòl).',
  'mobility.institutions-text': 'Sèvis yo gratis, sof kote yo di l. Nou pibliye sèlman telefòn ak sit ki verifye.',
  'mobility.institutions-spanish': 'Lis sa a an panyòl.',
  'mobility.near': 'Toupre: nan Jalisco',
  'mobility.national': 'Nan tout peyi a',
  'mobility.when': 'Kilè pou w ale',
  'mobility.cost': 'Pri',
  'mobility.caution': 'Atansyon',
  'mobility.phone': 'Telefòn',
  'mobility.site': 'Sit',
  'mobility.take': 'Pou w kontinye ak pou w pote',
  'mobility.course': 'Swiv tout kou a',
  'mobility.course-text': 'Sis leson kout, san kont, nan kat lang.',
  'mobility.leaflet': 'Feyè de paj nan kat lang (PDF)',
  'mobility.leave': 'Soti vit',
  'mobility.leave-hint':
    'Bouton «Soti vit» la, oswa touch Escape de fwa, louvri yon lòt paj nan plas sa a. Istorik navigatè a ka kenbe ke ou te vizite l: efase l si yon lòt moun sèvi ak aparèy sa a.',
  'mobility.offline':
    'Paj sa a rete sou aparèy sa a pou w ka li l san entènèt. Si yon lòt moun sèvi avè l, ou ka efase l.',
  'mobility.forget': 'Efase l sou aparèy sa a',
  'mobility.forgotten': 'Li pa sere ankò. Si w louvri l ankò, l ap sere ankò.',
  'mobility.leaflet.title': 'Dwa ou nan travay',
  'mobility.leaflet.right1': 'Peyi w ak papye w pa chanje anyen: si w travay pou yon moun, ou gen dwa.',
  'mobility.leaflet.right2': 'Kontra w dwe alekri epi yo ba w yon kopi. Pa siyen fèy blanch.',
  'mobility.leaflet.right3': 'Pou menm travay la, yo peye w menm jan, tout lajan an, alè.',
  'mobility.leaflet.right4': 'Papye w yo se pou ou: pèsonn pa kenbe yo, epi pèsonn pa fè w peye pou w jwenn travay.',
  'mobility.leaflet.right5': 'Yo enskri w nan IMSS. CURP, RFC ak NSS gratis.',
  'mobility.leaflet.wrong':
    'Si gen yon bagay ki pa mache byen: ekri, kenbe prèv, pa siyen san w pa li, epi mande èd. Li gratis. Si w an danje, rele 911.',
  'mobility.leaflet.more': 'Li plis, san kont epi san w pa bay non w:',
} satisfies Partial<Record<keyof typeof es, string>>;
