import type es from './texts.es.js';

// What the pages of courses without an account say. A draft that nobody who grew up with the language has reviewed.
export default {
  'courses.certificate.title': 'Sètifika w',
  'courses.certificate.earned': 'Ou pase kou a',
  'courses.certificate.download': 'Telechaje sètifika a (PDF)',

  'courses.certificate.counts-until': 'Li bon jiska {day}.',
  'courses.certificate.renews': 'Li renouvle sètifika {code}.',
  'courses.certificate.ended': 'Li te bon jiska {day}.',
  'courses.certificate.renewed-by': 'Sètifika <a>{code}</a> renouvle li: se li ki konte kounye a.',
  'courses.certificate.withdrawn': 'FM4 retire li nan dat {day}.',
  'courses.shown.title': 'Sa moun wè ak kòd la',
  'courses.shown.text':
    'Moun ki gen kòd la wè kou a, konbyen tan li dire ak dat la sou <a>paj piblik li</a>. De ou menm, yo wè sèlman sa w chwazi isit la. PDF la toujou gen tout non w: se ou ki deside ki moun w ap bay li.',
  'courses.shown.name': 'De non mwen',
  'courses.shown.initials': 'Inisyal yo: {name}',
  'courses.shown.whole': 'Tout non an: {name}',
  'courses.shown.none': 'Anyen',
  'courses.shown.company': 'Antrepriz la tou: {company}',
  'courses.shown.score': 'Nòt mwen tou: {score} sou 100',
  'courses.shown.save': 'Anrejistre sa moun wè',
  'courses.flash.shown': 'Li fèt: paj piblik la montre sa w te chwazi.',
  'courses.credential.title': 'Sètifika dijital',
  'courses.credential.text':
    'Menm sètifika a pou yon bous dijital oswa yon pwofil pwofesyonèl (Open Badges 3.0). Li gen tout non w ak siyati moun ki bay li a.',
  'courses.credential.json': 'Telechaje (JSON)',
  'courses.credential.jwt': 'Kòm jeton (JWT)',
} as const satisfies Partial<Record<keyof typeof es, string>>;
