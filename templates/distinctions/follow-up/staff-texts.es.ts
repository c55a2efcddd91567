/** Follow-ups, for FM4; Spanish only. */
export default {
  'distinctions-fm4.follow-up': 'Seguimiento',
  'distinctions-fm4.follow-up.held': '{day}: {result}',
  'distinctions-fm4.follow-up.record': 'Registrar el seguimiento',
  'distinctions-fm4.follow-up.title': 'Seguimiento de {company}',
  'distinctions-fm4.follow-up.text':
    'Se registra una sola vez. El público ve que se hizo y qué día; la empresa ve también el resultado. La nota se queda en FM4.',
  'distinctions-fm4.follow-up.held-on': 'Cuándo fue',
  'distinctions-fm4.follow-up.result': 'Cómo está',
  'distinctions-fm4.follow-up.complies-hint': 'Las prácticas siguen como se auditaron, o mejor.',
  'distinctions-fm4.follow-up.review-hint':
    'Algo dejó de cumplirse o no quedó claro. El distintivo sigue vigente mientras no lo suspendas.',
  'distinctions-fm4.follow-up.note': 'Nota interna',
  'distinctions-fm4.follow-up.note-hint':
    'Sólo la lee FM4: con quién hablaste, qué viste, qué sigue. Al menos 10 caracteres.',
  'distinctions-fm4.follow-up.yes': 'Registrar',
  'distinctions-fm4.follow-up.done': 'El seguimiento quedó registrado.',
  'pending.follow-ups': '{n, plural, one {Un seguimiento por hacer} other {# seguimientos por hacer}}',
  'pending.follow-ups.record': 'Hacer y registrar el seguimiento',
  'reminders.kind.distinctions.follow-up.when':
    'El día del seguimiento: a los seis meses en el primer nivel, al año en los demás, si no está registrado.',
  'reminders.kind.distinctions.follow-up.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.follow-up-late.when':
    'Catorce días después del día del seguimiento, si nadie lo ha registrado.',
  'reminders.kind.distinctions.follow-up-late.whom': 'A la administración de FM4.',
} as const;
