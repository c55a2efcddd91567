/** What every mail says beside its message: who sends it and why, what follows, how to get fewer. */
export default {
  'mail.sender': 'Puertas Abiertas, una plataforma de {issuer}.',
  'mail.why': 'Recibes este correo porque tienes una cuenta en Puertas Abiertas.',
  'mail.contact': '¿Dudas? Escribe a {contact}.',
  'mail.hello': 'Hola, {name}:',
  'escalation.colleagues': 'Si sigue pendiente el {day}, avisaremos también a otras personas de tu empresa.',
  'escalation.coordination': 'Si sigue pendiente el {day}, avisaremos también a la coordinación de FM4.',
  'mail.essential':
    'Es un correo necesario: llega siempre. <preferences>Elige qué otros correos recibes</preferences>.',
  'mail.optional':
    '<preferences>Elige qué correos recibes</preferences> o <unsubscribe>deja de recibir {n, plural, one {este recordatorio} other {estos recordatorios}}</unsubscribe>.',
} as const;
