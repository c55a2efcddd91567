/** Mails about cases to be taken, due or late, and why something may not be done. */
export default {
  'calendar.audits.take': 'Tomar la auditoría de {company}',
  'calendar.audits.take.text': 'Espera a quien la revise. Quien la toma deja de verla aquí como pendiente de tomar.',
  'calendar.audits.review': 'Terminar la revisión de {company}',
  'calendar.audits.review.text': 'Es el último día que FM4 prometió para la revisión.',
  'calendar.audits.clarification': 'Responder a FM4: {company}',
  'calendar.audits.clarification.text':
    'FM4 pidió una aclaración de la autoevaluación. Complétala y vuelve a enviarla a más tardar este día.',
  'calendar.audits.vote': 'Votar en el comité: {company}',
  'calendar.audits.vote.text': 'La revisión está lista y el comité decide a más tardar este día.',
  'calendar.audits.decision': 'FM4 decide sobre el distintivo de {company}',
  'calendar.audits.decision.text': 'El comité decide a más tardar este día. No tienes que hacer nada.',

  'mail.audits.waiting.subject': '{company} espera auditoría',
  'mail.audits.waiting.text':
    '{company} entregó su autoevaluación con la meta {level}. Nadie ha tomado el caso. Conviene tomarlo a más tardar el {day}.',
  'mail.audits.waiting.do': 'Ver el caso',
  'mail.audits.offered.subject': 'Te asignaron el caso de {company}',
  'mail.audits.offered.text':
    'La coordinación te pide auditar a {company}, que va por el nivel {level}. Antes de tomarlo declaras tu imparcialidad; si no puedes, dilo ahí mismo. Responde a más tardar el {day}.',
  'mail.audits.offered.do': 'Responder',
  'mail.audits.step-due.subject': '{company}: el caso vence el {day}',
  'mail.audits.step-due.review': 'Le prometimos a {company} terminar la revisión a más tardar el {day}.',
  'mail.audits.step-due.committee':
    'Le prometimos a {company} decidir a más tardar el {day} y falta tu voto. Si tienes algún vínculo con la empresa, decláralo antes de abrir el caso.',
  'mail.audits.overdue.subject': '{company}: el caso pasó de su fecha',
  'mail.audits.overdue.clarification':
    '{company} debía responder la aclaración a más tardar el {day} y no lo ha hecho. Quizá le ayude una llamada.',
  'mail.audits.overdue.review': 'La revisión de {company} debía terminar a más tardar el {day} y sigue abierta.',
  'mail.audits.overdue.committee': 'El comité debía decidir sobre {company} a más tardar el {day} y faltan votos.',
  'mail.audits.overdue.announced': 'A quien le toca ya se le avisó que este correo te llegaría.',

  'refusal.audits.not-yours': 'Este caso no está en tus manos.',
  'refusal.audits.not-now':
    '{state, select, waiting {Nadie lleva este caso todavía: primero alguien de auditoría tiene que tomarlo.} in_review {Este caso está en revisión: eso se hace cuando la revisión se cierra.} returned {Este caso está con la empresa, que responde a una aclaración: la revisión sigue cuando entregue otra vez.} closed {La revisión de este caso ya se cerró y espera al comité.} in_committee {El comité ya está votando este caso.} other {El comité ya decidió este caso, y su decisión es definitiva.}}',
  'refusal.audits.started':
    'Una persona auditora ya empezó a revisar tu entrega, y ya no se puede retirar. Si algo está mal, escríbele a {contact}.',
  'refusal.audits.taken': 'Otra persona tomó este caso antes que tú. Elige otro de la lista.',
  'refusal.audits.yours-already': 'Este caso ya lo llevas tú. Está en la lista de los tuyos.',
  'problem.audits.taken.title': 'Alguien se adelantó',

  'reminder.audits.waiting': 'Un caso espera auditoría',
  'reminder.audits.waiting.why': 'Porque nadie ha tomado el caso.',
  'reminder.audits.offered': 'Te asignaron un caso',
  'reminder.audits.offered.why': 'Porque la coordinación te pidió tomar el caso.',
  'reminder.audits.step-due': 'Un caso por vencer',
  'reminder.audits.step-due.why': 'Porque pronto vence el plazo del caso.',
  'reminder.audits.overdue': 'Un caso atrasado',
  'reminder.audits.overdue.why': 'Porque el caso pasó de su fecha.',

  'mail.reason.audits.waiting': 'Recibes este correo porque puedes tomar auditorías o las coordinas.',
  'mail.reason.audits.offered': 'Recibes este correo porque la coordinación te asignó un caso.',
  'mail.reason.audits.step-due': 'Recibes este correo porque llevas el caso o votas en el comité.',
  'mail.reason.audits.overdue': 'Recibes este correo porque coordinas las auditorías.',
} as const;
