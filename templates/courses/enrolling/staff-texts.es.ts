/** The mails of an enrolment, as FM4 reads them: when they go out, and to whom. */
export default {
  'reminders.kind.courses.invitation.when': 'Cuando la empresa inscribe a alguien de su equipo.',
  'reminders.kind.courses.invitation.whom': 'A la persona inscrita.',
  'reminders.kind.courses.deadline.when': 'Antes del día que la empresa puso para terminar el curso, si falta.',
  'reminders.kind.courses.deadline.whom': 'A la persona inscrita.',
  'reminders.kind.courses.deadline.from': 'desde la fecha límite',
  'reminders.kind.courses.unfinished.when':
    'Unos días después de recibir el curso, si no lo ha empezado, o de la última vez que avanzó, si lo dejó a medias. También cuando la empresa se lo recuerda.',
  'reminders.kind.courses.unfinished.whom': 'A la persona inscrita.',
  'reminders.kind.courses.unfinished.from': 'desde que tiene el curso o avanzó por última vez',
} as const;
