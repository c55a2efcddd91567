/** Names of the mails, when they go out and to whom, and of the acts in the log, as FM4 reads them. */
export default {
  'reminders.kind.assessments.submitted.when': 'Al enviar la autoevaluación.',
  'reminders.kind.assessments.submitted.whom': 'A quienes pueden responder por la empresa.',
  'reminders.kind.assessments.received.when': 'Al enviar la autoevaluación.',
  'reminders.kind.assessments.received.whom': 'A la coordinación de FM4.',
  'act.assessments.submitted': 'Entregó la autoevaluación',
  'act.assessments.closed': 'Cerró la autoevaluación',
  'act.assessments.reopened': 'Reabrió la autoevaluación',
  'act.assessments.withdrawn': 'Retiró la entrega de su autoevaluación',
} as const;
