/** The legal framework around its content, which is in the database. */
export default {
  'guidance.framework.title': 'Marco legal',
  'guidance.framework.lead':
    'Qué dice cada norma a quien emplea en Jalisco a personas migrantes, solicitantes de asilo, refugiadas, apátridas y mexicanas retornadas; qué significa en la práctica y qué sanción hay.',
  'guidance.framework.contents': 'Capítulos',
  'guidance.figures.title': 'Hay cifras que ya no están al día.',
  'guidance.figures': '{name}: valían hasta el {until}.',
} as const;
