import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.survey.title': 'Sondaj',
  'courses.survey.heading-before': 'Anvan w kòmanse: kisa w panse jodi a?',
  'courses.survey.heading-after': 'Pou fini: kisa w panse kounye a?',
  'courses.survey.intro-before':
    'Se dis fraz, sa pran anviwon de minit. Pa gen bon ni move repons. W ap wè menm fraz yo lè w fini kou a.',
  'courses.survey.intro-after':
    'Se dis fraz, sa pran anviwon de minit. Di sa w panse jodi a, menm si li pa chanje. Sa pa chanje rezilta w.',
  'courses.survey.privacy':
    'Nou kenbe repons yo san non w. Konpayi w pa wè yo; FM4 wè yo sèlman lè yo mete ansanm ak repons lòt moun. Ou ka kite fraz san repons oswa sote tout.',
  'courses.survey.number': 'Fraz {n} sou 10',
  'courses.survey.scale-1': 'Pa dakò ditou',
  'courses.survey.scale-2': 'Pa dakò',
  'courses.survey.scale-3': 'Ni dakò ni pa dakò',
  'courses.survey.scale-4': 'Dakò',
  'courses.survey.scale-5': 'Dakò nèt',
  'courses.survey.rather-not': 'Mwen prefere pa reponn',
  'courses.survey.send': 'Voye epi kontinye',
  'courses.survey.skip-before': 'Sote epi kòmanse kou a',
  'courses.survey.skip-after': 'Sote epi ale nan sètifika m',
  'courses.survey.flash.kept': 'Mèsi. Nou kenbe repons ou yo.',
  'courses.survey.invite': 'De minit ankò',
  'courses.survey.invite-text': 'Di nou sa w panse sou dis fraz: konsa n ap konnen si kou a itil.',
  'courses.survey.invite-link': 'Reponn sondaj la',
  'courses.survey.T01': 'Mwen t ap alèz si yon moun migran oswa refijye t ap travay nan ekip mwen.',
  'courses.survey.T02': 'Lè moun soti lòt peyi vini, gen mwens chans pou nou menm ki deja ap viv isit la.',
  'courses.survey.T03': 'Pou menm travay la, fòk yo peye menm lajan, kèlkeswa kote moun nan soti.',
  'courses.survey.T04': 'Anvan w anboche yon moun, li bon pou w mande l poukisa li kite peyi l.',
  'courses.survey.T05': 'Mwen konnen ki dokiman ki pèmèt yon moun etranje oswa ki tounen travay nan Meksik.',
  'courses.survey.T06': 'Si yo depòte yon moun, se paske li te fè yon bagay ki mal.',
  'courses.survey.T07':
    'Si mwen tande y ap pase yon moun nan betiz pou kote l soti oswa pou aksan l, mwen t ap konnen kijan pou m sispann sa.',
  'courses.survey.T08': 'Anboche moun ki nan mobilite konn pote plis pwoblèm pase avantaj.',
  'courses.survey.T09': 'Depatman mwen an ka byen akeyi yon moun k ap aprann panyòl toujou.',
  'courses.survey.T10': 'Li rezonab pou konpayi a kenbe dokiman orijinal anplwaye etranje li yo.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
