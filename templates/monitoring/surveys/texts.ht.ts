import type es from './texts.es.js';

// A draft that nobody who grew up with the language has reviewed.
export default {
  'surveys.title': 'Sondaj',
  'surveys.heading.before': 'Anvan w kòmanse: kisa w panse jodi a?',
  'surveys.heading.after': 'Pou fini: kisa w panse kounye a?',
  'surveys.heading.later': 'Twa mwa apre: kisa w panse kounye a?',
  'surveys.intro': 'Reponn ak sa w panse jodi a. Pa gen bon repons ni move repons. Li anonim.',
  'surveys.privacy':
    'Nou pa mande non w ni imel ou. Yo li repons ou yo sèlman nan total, ansanm ak pa lòt moun. Ou ka kite fraz san repons. Tout efase apre twa zan.',
  'surveys.own-code': 'Kòd pa w la',
  'surveys.own-code.hint.before':
    'Envante twa lèt ak de chif w ap sonje, tankou SOL27. Avèk li, nou mete sa w di jodi a ansanm ak sa w di pita; li pa di kiyès ou ye.',
  'surveys.own-code.hint.after': 'Menm kòd ou te envante premye fwa a. Majiskil, aksan oswa tirè pa chanje anyen.',
  'surveys.own-code.hint.later': 'Menm kòd ou te envante premye fwa a. Majiskil, aksan oswa tirè pa chanje anyen.',
  'surveys.satisfaction': 'An jeneral, konbyen sa te fè w plezi?',
  'surveys.satisfaction.1': '1, pa ditou',
  'surveys.satisfaction.2': '2',
  'surveys.satisfaction.3': '3',
  'surveys.satisfaction.4': '4',
  'surveys.satisfaction.5': '5, anpil',
  'surveys.changed-question': 'Èske w chanje yon fason w fè bagay yo?',
  'surveys.changed.yes': 'Wi',
  'surveys.changed.no': 'Non',
  'surveys.change': 'Kilès?',
  'surveys.obstacle': 'Kisa ki te fè sa difisil?',
  'surveys.text-hint': 'Si w vle. San non moun ni nimewo dokiman.',
  'surveys.send': 'Voye',
  'surveys.closed': 'Sondaj sa a pa louvri kounye a',
  'surveys.closed-text': 'Kenbe adrès la: l ap louvri ankò lè lè a rive.',
  'surveys.thanks': 'Mèsi. Nou resevwa repons ou yo.',
  'surveys.thanks-text': 'Kenbe kòd pa w la: w ap bezwen l pwochen fwa a.',
  'refusal.monitoring.own-code': 'Sèvi ak kat rive uit lèt ak chif, omwen yon lèt ak yon chif. Pa egzanp, SOL27.',
  'refusal.monitoring.own-code-taken':
    'Kòd sa a reponn deja, e li konte yon sèl fwa. Si se te ou menm, li fini. Si se pa ou, yon lòt moun nan gwoup ou a chwazi menm kòd la: ajoute yon chif epi sonje l.',
  'refusal.monitoring.survey-empty': 'Ou pa reponn anyen. Reponn omwen yon fraz, oswa fèmen paj la.',
  'refusal.monitoring.survey-closed': 'Pati sondaj sa a pa louvri ankò.',
  'refusal.monitoring.personal-data': 'Sa sanble yon kle oswa yon nimewo yon moun. Retire l epi voye ankò.',
} as const satisfies Partial<Record<keyof typeof es, string>>;
