/** Suspending, reinstating, revoking, expiring: refusals and mails. */
export default {
  'distinctions.mail.suspended.subject': 'FM4 suspendió el distintivo de {company}',
  'distinctions.mail.suspended.preheader': 'Mientras tanto no puede mostrarse.',
  'distinctions.mail.suspended.heading': 'Suspendimos tu distintivo mientras revisamos',
  'distinctions.mail.suspended.text':
    'Desde el {day}, el nivel {level} de {company} está suspendido. No es una decisión final: primero vamos a escucharte.',
  'distinctions.mail.suspended.next': 'Por ahora quita el distintivo de tu página, anuncios y vacantes.',
  'distinctions.mail.suspended.hearing':
    'Cuéntanos tu versión en tu espacio a más tardar el {day}. Antes de ese día no decidimos nada más en contra, salvo que nos digas que ya terminaste de responder.',
  'distinctions.mail.reinstated.subject': 'El distintivo de {company} vuelve a estar vigente',
  'distinctions.mail.reinstated.preheader': 'Ya puedes mostrarlo otra vez.',
  'distinctions.mail.reinstated.heading': 'Tu distintivo vuelve a estar vigente',
  'distinctions.mail.reinstated.text': 'Desde el {day} levantamos la suspensión del nivel {level} de {company}.',
  'distinctions.mail.reinstated.next': 'Puedes volver a mostrarlo. Gracias por tu paciencia.',
  'distinctions.mail.revoked.subject': 'FM4 retiró el distintivo de {company}',
  'distinctions.mail.revoked.preheader': 'Ya no puede usarse ni mostrarse.',
  'distinctions.mail.revoked.heading': 'Retiramos tu distintivo',
  'distinctions.mail.revoked.text': 'Desde el {day}, el nivel {level} de {company} ya no vale.',
  'distinctions.mail.revoked.next':
    'Quítalo de tu página, anuncios, vacantes y documentos. Si no estás de acuerdo, escribe a {contact}: lo revisa alguien que no participó en la decisión.',
  'distinctions.mail.expired.subject': 'Venció el distintivo de {company}',
  'distinctions.mail.expired.preheader': 'Ya no puede mostrarse. Puedes postular de nuevo.',
  'distinctions.mail.expired.heading': 'Tu distintivo venció',
  'distinctions.mail.expired.text':
    'El nivel {level} de {company} dejó de estar vigente. Desde el {day} ya no se puede mostrar.',
  'distinctions.mail.expired.next': 'Tu historia queda. Cuando quieras, empieza otra autoevaluación.',

  'refusal.distinctions.cannot-suspend':
    '{state, select, suspended {Este distintivo ya está suspendido.} revoked {Este distintivo ya está revocado: no se puede suspender.} superseded {Otro distintivo de la empresa ya tomó el lugar de este: no se puede suspender.} surrendered {La empresa ya devolvió este distintivo: no se puede suspender.} other {Este distintivo ya venció: no se puede suspender.}}',
  'refusal.distinctions.cannot-reinstate':
    '{state, select, active {Este distintivo ya está vigente: no hay suspensión que levantar.} revoked {Este distintivo está revocado, y eso no se deshace.} superseded {Otro distintivo de la empresa ya tomó el lugar de este.} surrendered {La empresa devolvió este distintivo, y eso no se deshace.} other {Este distintivo ya venció: no hay suspensión que levantar.}}',
  'refusal.distinctions.cannot-revoke':
    '{state, select, active {Para revocarlo, primero hay que suspenderlo y escuchar a la empresa.} revoked {Este distintivo ya está revocado.} superseded {Otro distintivo de la empresa ya tomó el lugar de este: no hay nada que revocar.} surrendered {La empresa ya devolvió este distintivo: no hay nada que revocar.} other {Este distintivo ya venció: no hay nada que revocar.}}',
  'refusal.distinctions.newer': 'La empresa ya tiene otro distintivo vigente: este no puede volver a estarlo.',
  'reminder.distinctions.suspended': 'Distintivo suspendido',
  'reminder.distinctions.suspended.why': 'Porque FM4 suspendió el distintivo.',
  'reminder.distinctions.reinstated': 'Distintivo vigente otra vez',
  'reminder.distinctions.reinstated.why': 'Porque FM4 levantó la suspensión del distintivo.',
  'reminder.distinctions.revoked': 'Distintivo retirado',
  'reminder.distinctions.revoked.why': 'Porque FM4 retiró el distintivo.',
  'reminder.distinctions.expired': 'Distintivo vencido',
  'reminder.distinctions.expired.why': 'Porque el distintivo llegó a su fecha de vencimiento.',
  'mail.reason.distinctions.suspended': 'Recibes este correo porque administras el distintivo de tu empresa.',
  'mail.reason.distinctions.reinstated': 'Recibes este correo porque administras el distintivo de tu empresa.',
  'mail.reason.distinctions.revoked': 'Recibes este correo porque administras el distintivo de tu empresa.',
  'mail.reason.distinctions.expired': 'Recibes este correo porque administras el distintivo de tu empresa.',
} as const;
