/** The mails of an enrolment, as FM4 reads them: when they go out, and to whom. */
export default {
  'reminders.kind.courses.invitation.when': 'Cuando la empresa inscribe a alguien de su equipo.',
  'reminders.kind.courses.invitation.whom': 'A la persona inscrita.',
  'reminders.kind.courses.unfinished.when':
    'Unos días después de recibir el curso, si no lo ha terminado. También cuando la empresa se lo recuerda.',
  'reminders.kind.courses.unfinished.whom': 'A la persona inscrita.',
  'reminders.kind.courses.unfinished.from': 'desde que tiene el curso',
} as const;
