/** The legal framework around its content, which is in the database. */
export default {
  'guidance.framework.title': 'Marco legal',
  'guidance.framework.lead':
    'Qué dice cada norma a quien emplea en Jalisco a personas migrantes, solicitantes de asilo, refugiadas, apátridas y mexicanas retornadas; qué significa en la práctica y qué sanción hay.',
  'guidance.framework.contents': 'Capítulos',
  'guidance.framework.unfold': 'Abrir todo',
  'guidance.framework.fold': 'Cerrar todo',
  'guidance.framework.search': 'Buscar en el marco legal',
  'guidance.framework.search.hint': 'Por ejemplo: retener documentos, CURP, multa.',
  'guidance.framework.found':
    '{n, plural, =0 {Nada en el marco legal habla de «{asked}».} one {Una sección habla de «{asked}».} other {# secciones hablan de «{asked}».}}',
  'guidance.framework.all': 'Ver el marco legal completo',
  'guidance.figures.title': 'Hay cifras que ya no están al día.',
  'guidance.figures': '{name}: valían hasta el {until}.',
} as const;
