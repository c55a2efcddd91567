/** When the mails about hires go out and to whom, as FM4 reads it; and the acts of hire files. */
export default {
  'reminders.kind.guidance.hire-task.when': 'Cuando se acerca o pasó el día de una tarea de una contratación.',
  'reminders.kind.guidance.hire-task.whom': 'A quienes administran o editan la empresa.',
  'reminders.kind.guidance.hire-task.from': 'desde el día de la tarea',
  'reminders.kind.guidance.hire-expiry.when': 'Antes de que venza un documento que la empresa vio.',
  'reminders.kind.guidance.hire-expiry.whom': 'A quienes administran o editan la empresa.',
  'reminders.kind.guidance.hire-expiry.from': 'desde el día en que vence',
  'reminders.kind.guidance.hire-check.when': 'A los 3, 6 y 12 meses de una contratación.',
  'reminders.kind.guidance.hire-check.whom': 'A quienes administran o editan la empresa.',

  'act.guidance.hire.open': 'Abrió un expediente de contratación',
  'act.guidance.hire.save': 'Guardó avances de un expediente de contratación',
  'act.guidance.hire.close': 'Cerró un expediente de contratación',
  'act.guidance.hire.check': 'Dijo cómo sigue una contratación',
  'act.guidance.hire.remove': 'Quitó un expediente de contratación',
} as const;
