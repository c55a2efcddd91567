/** A company gives its distinction back. */
export default {
  'distinctions.surrender.title': 'Devolver el distintivo',
  'distinctions.surrender.lead':
    'Si tu empresa ya no quiere llevarlo, o ya no puede cumplir lo que pide, puede devolverlo. No hace falta dar un motivo.',
  'distinctions.surrender.action': 'Devolverlo',
  'distinctions.surrender.question': '¿Devolver el distintivo de nivel {level}?',
  'distinctions.surrender.ends': 'Deja de valer en cuanto confirmes, aunque le quede tiempo hasta el {day}.',
  'distinctions.surrender.public':
    'Su página pública, su sello y su PDF dicen desde hoy que la empresa lo devolvió. Sale del directorio.',
  'distinctions.surrender.take-off': 'Quita el sello de tu página, anuncios, vacantes y documentos.',
  'distinctions.surrender.suspended':
    'Ahora está suspendido: su historia pública conserva la suspensión, y FM4 ya no decide si lo levanta o lo retira.',
  'distinctions.surrender.again':
    'No se puede deshacer. Para tener otro, la empresa postula de nuevo desde la autoevaluación.',
  'distinctions.surrender.reason': 'Por qué lo devuelven',
  'distinctions.surrender.reason-hint':
    'Se publica en su página, con la fecha. No escribas nombres ni datos de personas. Hasta 600 caracteres.',
  'distinctions.surrender.sure': 'Entiendo que no se puede deshacer',
  'distinctions.surrender.yes': 'Sí, devolver el distintivo',
  'distinctions.surrender.done': 'Tu empresa devolvió el distintivo. FM4 ya lo sabe, y te llega un correo.',
  'refusal.distinctions.cannot-surrender':
    '{state, select, surrendered {Tu empresa ya devolvió este distintivo.} revoked {FM4 ya retiró este distintivo: no hay nada que devolver.} superseded {Otro distintivo ya tomó el lugar de este: no hay nada que devolver.} other {Este distintivo ya venció: no hay nada que devolver.}}',

  'distinctions.mail.given-back.subject': '{company} devolvió su distintivo',
  'distinctions.mail.given-back.preheader': 'Ya no está vigente; su página pública lo dice.',
  'distinctions.mail.given-back.heading': '{company} devolvió su distintivo',
  'distinctions.mail.given-back.text':
    'El {day}, {company} devolvió su nivel {level} por su propia decisión. Dejó de valer ese día.',
  'distinctions.mail.given-back.action': 'Ver el distintivo',
  'reminder.distinctions.given-back': 'Distintivo devuelto por la empresa',
  'reminder.distinctions.given-back.why': 'Porque una empresa devolvió su distintivo.',
  'mail.reason.distinctions.given-back': 'Recibes este correo porque administras Puertas Abiertas en FM4.',

  'distinctions.mail.surrendered.subject': 'El distintivo de {company} quedó devuelto',
  'distinctions.mail.surrendered.preheader': 'Ya no puede usarse ni mostrarse.',
  'distinctions.mail.surrendered.heading': 'Tu empresa devolvió su distintivo',
  'distinctions.mail.surrendered.text':
    'El {day}, tu empresa devolvió el nivel {level} de {company}. Desde ese día ya no vale.',
  'distinctions.mail.surrendered.next':
    'Quítalo de tu página, anuncios, vacantes y documentos. Si nadie de tu empresa lo decidió, escribe a {contact} cuanto antes.',
  'reminder.distinctions.surrendered': 'Distintivo devuelto',
  'reminder.distinctions.surrendered.why': 'Porque la empresa devolvió el distintivo.',
  'mail.reason.distinctions.surrendered': 'Recibes este correo porque administras el distintivo de tu empresa.',
} as const;
