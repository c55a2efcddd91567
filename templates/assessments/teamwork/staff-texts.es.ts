/** When the mails among colleagues go out and to whom, as FM4 reads it. */
export default {
  'reminders.kind.assessments.assigned.when': 'Cuando alguien asigna prácticas a una persona de su empresa.',
  'reminders.kind.assessments.assigned.whom': 'A la persona que debe responderlas.',
  'reminders.kind.assessments.assigned-due.when':
    'Cuando se acerca o pasó el día y las prácticas siguen sin respuesta.',
  'reminders.kind.assessments.assigned-due.whom': 'A la persona que debe responderlas.',
  'reminders.kind.assessments.assigned-due.from': 'desde el día para el que se pidieron',
  'reminders.kind.assessments.mentioned.when': 'Cuando un comentario sobre una práctica nombra a alguien.',
  'reminders.kind.assessments.mentioned.whom': 'A la persona nombrada.',
} as const;
