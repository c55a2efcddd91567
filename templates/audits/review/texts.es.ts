/** Mails about clarifications and about cases that are back under review. */
export default {
  'mail.audits.resumed.subject': '{company}: el caso vuelve contigo',
  'mail.audits.resumed.company': '{company} respondió a tu aclaración y volvió a entregar. La revisión puede seguir.',
  'mail.audits.resumed.committee':
    'El comité devolvió el caso de {company} con preguntas. Están en el expediente, junto a tu revisión.',
  'mail.audits.resumed.do': 'Seguir revisando',
  'mail.audits.clarification.subject': 'FM4 te pide una aclaración para seguir con la auditoría',
  'mail.audits.clarification.text': 'Para seguir con la auditoría de {company} nos falta algo:',
  'mail.audits.clarification.how':
    'Responde cada pregunta, cambia lo que haga falta en esas prácticas y entrega otra vez, a más tardar el {day}. Lo demás se queda como lo entregaste.',
  'mail.audits.clarification.do': 'Ver las aclaraciones',
  'mail.audits.clarification-due.subject': 'FM4 espera la respuesta de {company} a más tardar el {day}',
  'mail.audits.clarification-due.text':
    'La auditoría de {company} está detenida hasta que FM4 tenga esta respuesta. Responde y entrega otra vez a más tardar el {day}. FM4 preguntó:',

  'reminder.audits.resumed': 'Un caso vuelve a revisión',
  'reminder.audits.resumed.why': 'Porque la empresa respondió o el comité tiene preguntas.',
  'reminder.audits.clarification': 'Aclaración para la auditoría',
  'reminder.audits.clarification.why': 'Porque a la auditoría le falta algo de la empresa.',
  'reminder.audits.clarification-due': 'Una aclaración por vencer',
  'reminder.audits.clarification-due.why': 'Porque pronto vence el plazo para responder a FM4.',

  'mail.reason.audits.resumed': 'Recibes este correo porque llevas esta auditoría.',
  'mail.reason.audits.clarification': 'Recibes este correo porque administras la autoevaluación que se está revisando.',
  'mail.reason.audits.clarification-due': 'Recibes este correo porque puedes responder por tu empresa.',
} as const;
