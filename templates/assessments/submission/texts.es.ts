/** Signing and submitting, and its mails. */
export default {
  'assessments.submit-title': 'Firmar y enviar',

  'assessments.submit.lead': 'Revisa lo que FM4 va a recibir. Después de enviar ya no se puede cambiar.',
  'assessments.submit.what': 'Lo que se envía',
  'assessments.submit.target': 'Nivel que pides',
  'assessments.submit.score': 'Tu calificación',
  'assessments.submit.reached': 'Nivel que alcanzas según tus respuestas',
  'assessments.submit.no-level': 'Ninguno todavía',
  'assessments.submit.answers': 'Prácticas respondidas',
  'assessments.submit.files': 'Archivos de evidencia',
  'assessments.submit.certified': 'Personas con cursos aprobados',
  'assessments.submit.courses-needed': 'Para {level}: {courses}',
  'assessments.submit.without-evidence':
    '{n, plural, one {Una práctica no tiene evidencia y cuenta como 1} other {# prácticas no tienen evidencia y cuentan como 1}}, aunque respondiste más.',
  'assessments.submit.not-reached':
    'Según tus respuestas todavía no alcanzas {level}. Puedes enviar de todos modos: la auditoría te dirá qué corregir.',
  'assessments.submit.blocked': 'Antes de enviar falta esto',
  'assessments.submit.blocked-profile': 'Completar <a>el perfil de la empresa</a>.',
  'assessments.submit.blocked-answers':
    '{n, plural, one {Responder una práctica:} other {Responder # prácticas, empezando por}} <a>{id}</a>.',
  'assessments.submit.blocked-unknown':
    '{n, plural, one {Decidir una práctica con «No lo sé todavía»:} other {Decidir # prácticas con «No lo sé todavía», empezando por}} <a>{id}</a>.',
  'assessments.submit.which': '{n, plural, one {Ver cuál} other {Ver cuáles}}',
  'assessments.submit.declaration': 'Declaración',
  'assessments.submit.declare': 'En nombre de {company}, declaro y acepto:',
  'assessments.submit.name': 'Tu nombre completo, como firma',
  'assessments.submit.name-hint': 'Quedan registrados tu nombre, la fecha y la hora.',
  'assessments.submit.button': 'Firmar y enviar',
  'assessments.submit.admin-only': 'La firma quien administra la cuenta de la empresa',
  'assessments.submit.admins': 'Avísale a {names}.',

  'assessments.flash.submitted': 'Enviamos tu autoevaluación a FM4.',

  'refusal.assessments.incomplete': 'Todavía falta algo antes de enviar. Está en la lista de abajo.',
  'refusal.assessments.not-submitted': 'La autoevaluación todavía no se ha enviado.',

  'assessments.mail.submitted.subject': 'Recibimos la autoevaluación de {company}',
  'assessments.mail.submitted.text':
    '{signer} firmó y envió la autoevaluación de {company} el {date}, para el nivel {level}.',
  'assessments.mail.submitted.next':
    'Una persona auditora de FM4 la revisará junto a su evidencia. Si necesita aclarar algo, te escribiremos. Mientras, no tienes que hacer nada.',
  'assessments.mail.submitted.button': 'Ver lo que enviaron',
  'assessments.mail.received.subject': '{company} envió su autoevaluación',
  'assessments.mail.received.text':
    'La firmó {signer} el {date}. Pide el nivel {level} y su propia calificación es {percent}.',
  'assessments.mail.received.button': 'Ver las auditorías',

  'reminder.assessments.submitted': 'Autoevaluación enviada',
  'reminder.assessments.submitted.why': 'Porque la empresa firmó y envió su autoevaluación.',
  'reminder.assessments.received': 'Llegó una autoevaluación',
  'reminder.assessments.received.why': 'Porque una empresa envió su autoevaluación.',
  'mail.reason.assessments.submitted': 'Recibes este correo porque respondes la autoevaluación de tu empresa.',
  'mail.reason.assessments.received': 'Recibes este correo porque coordinas las auditorías.',

  'assessments.submit.post': 'Tu puesto en la empresa',
  'assessments.submit.hash':
    'Al firmar se congelan tus respuestas y la huella de cada archivo. El recibo lleva la huella SHA-256 de todo, para que cualquiera pueda comprobar que no cambió.',
  'assessments.mail.signed-by': 'Firma',
  'assessments.mail.hash': 'Huella SHA-256 de lo que se firmó',

  'assessments.withdraw.question': '¿Retirar la entrega de {company}?',
  'assessments.withdraw.consequence':
    'La auditoría ya no la recibirá y tus respuestas se abren otra vez. Puedes corregirlas y volver a firmar cuando quieras.',
  'assessments.withdraw.reason': 'Por qué la retiras',
  'assessments.withdraw.reason-hint': 'Queda en el registro; lo lee FM4.',
  'assessments.withdraw.yes': 'Retirar la entrega',
  'assessments.flash.withdrawn': 'Retiraste la entrega. Tus respuestas están abiertas otra vez.',
  'refusal.assessments.other-submission':
    'Mientras tanto se firmó otra entrega. Mira la que está ahora antes de retirarla.',
} as const;
