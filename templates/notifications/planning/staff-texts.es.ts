/** The planning of mails, as FM4 reads about it: when each kind goes out, to whom, what its days count from. */
export default {
  'act.reminders.repair-asked': 'Pidió revisar todos los correos programados',
  'act.reminders.schedule-changed': 'Cambió los días de un correo',
  'refusal.reminders.repair-waits': 'Ya se pidió una revisión de los correos programados. Empieza en un momento.',
  'refusal.reminders.schedule-none': 'Escribe al menos un día.',
  'refusal.reminders.schedule-outside': 'Los días van de {min} a {max}, en números enteros.',
  'refusal.reminders.schedule-twice': 'Un día está repetido.',
  'refusal.reminders.schedule-many': 'Son demasiados: caben {most}.',
} as const;
