/** Names of this room's mails, when they go out, and to whom, as FM4 reads it. */
export default {
  'reminders.kind.courses.invitation.when': 'Cuando la empresa inscribe a alguien de su equipo.',
  'reminders.kind.courses.invitation.whom': 'A la persona inscrita.',
  'reminders.kind.courses.unfinished.when':
    'Unos días después de recibir el curso, si no lo ha terminado. También cuando la empresa se lo recuerda.',
  'reminders.kind.courses.unfinished.whom': 'A la persona inscrita.',
  'reminders.kind.courses.unfinished.from': 'desde que tiene el curso',
  'reminders.kind.courses.certificate.when': 'Al aprobar el curso.',
  'reminders.kind.courses.certificate.whom': 'A la persona que lo aprobó.',
} as const;
