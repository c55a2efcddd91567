/** Hearings, for FM4; Spanish only. */
export default {
  'distinctions-fm4.hearing': 'Lo que dice la empresa',
  'distinctions-fm4.hearing-wait':
    'Puede responder hasta el {day}. Revocar se puede proponer cuando diga que terminó, o cuando pase ese día.',
  'distinctions-fm4.hearing-until': 'Su plazo para responder, hasta el {day}, ya está cerrado.',
  'distinctions-fm4.hearing-silent': 'No ha respondido.',
  'pending.hearings': '{n, plural, one {Una suspensión por decidir} other {# suspensiones por decidir}}',
  'pending.hearings.answered': 'Leer su respuesta y decidir',
  'pending.hearings.silent': 'Decidir: no respondió en su plazo',
  'reminders.kind.distinctions.hearing.when':
    'Tres días antes del último día para responder a la suspensión, si la empresa no ha respondido.',
  'reminders.kind.distinctions.hearing.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.answered.when': 'Cuando la empresa responde a la suspensión.',
  'reminders.kind.distinctions.answered.whom': 'A la administración de FM4.',
} as const;
