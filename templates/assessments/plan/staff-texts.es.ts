/** When the mails of the plan go out and to whom, as FM4 reads it. */
export default {
  'reminders.kind.assessments.plan-due.when': 'Cuando se acerca o pasó el día de una acción del plan de mejora.',
  'reminders.kind.assessments.plan-due.whom': 'A la persona responsable de la acción.',
  'reminders.kind.assessments.plan-due.from': 'desde el día de la acción',
  'reminders.kind.assessments.plan-late.when': 'Cuando una acción del plan lleva días vencida.',
  'reminders.kind.assessments.plan-late.whom': 'A quienes administran la empresa.',
  'reminders.kind.assessments.plan-late.from': 'desde el día de la acción',
  'reminders.kind.assessments.plan-check.when': 'A los 90 días de terminar una acción del plan.',
  'reminders.kind.assessments.plan-check.whom': 'A la persona responsable de la acción.',
} as const;
