/** Names of the mails, when they go out and to whom, and of the acts in the log, as FM4 reads them. */
export default {
  'reminders.kind.assessments.idle.when': 'Cuando nadie ha avanzado en la autoevaluación en varios días.',
  'reminders.kind.assessments.idle.whom': 'A quienes pueden responder por la empresa.',
  'reminders.kind.assessments.idle.from': 'desde el último avance',
  'reminders.kind.assessments.stalled.when':
    'Cuando la empresa no avanza en semanas, aunque se le recordó. La empresa lo sabe de antemano.',
  'reminders.kind.assessments.stalled.whom': 'A la coordinación de FM4.',
  'reminders.kind.assessments.stalled.from': 'desde el último avance',
  'act.assessments.started': 'Comenzó la autoevaluación',
} as const;
