/** Mails before a distinction ends. */
export default {
  'calendar.distinctions.expiry': 'Vence el nivel {level} de {company}',
  'calendar.distinctions.expiry.text':
    'Es el último día de vigencia. Para conservar el distintivo, envía antes una nueva autoevaluación.',
  'calendar.distinctions.hearing': 'Responder a la suspensión del nivel {level}: {company}',
  'calendar.distinctions.hearing.text':
    'Es el último día para contarle a FM4 tu versión. Después decide con lo que tenga.',

  'distinctions.mail.unrenewed.subject': '{company}: su distintivo vence el {day}',
  'distinctions.mail.unrenewed.text':
    'El nivel {level} de {company} vence el {day} y no ha entregado una autoevaluación para renovarlo. Quizá le ayude una llamada.',
  'distinctions.mail.unrenewed.announced': 'La empresa ya sabe que este correo te llegaría.',
  'distinctions.mail.unrenewed.action': 'Ver la empresa',
  'distinctions.mail.expiring.subject':
    '{days, plural, =0 {Hoy vence tu nivel {level}} one {Mañana vence tu nivel {level}} other {En # días vence tu nivel {level}}}',
  'distinctions.mail.expiring.preheader': 'Para renovarlo, empieza por la autoevaluación.',
  'distinctions.mail.expiring.heading':
    '{days, plural, =0 {Tu distintivo vence hoy} one {A tu distintivo le queda un día} other {A tu distintivo le quedan # días}}',
  'distinctions.mail.expiring.text': 'El nivel {level} de {company} vence {when}. Después ya no se puede mostrar.',
  'distinctions.mail.expiring.renew':
    'Renovar es recorrer otra vez el camino con lo que ya tienes: autoevaluación, auditoría y comité. Puedes postular al mismo nivel o a uno más alto.',
  'distinctions.mail.expiring.action': 'Empezar la autoevaluación',
  'reminder.distinctions.expiring': 'El distintivo está por vencer',
  'reminder.distinctions.expiring.why': 'Porque se acerca la fecha en que vence el distintivo.',
  'reminder.distinctions.unrenewed': 'Un distintivo que nadie renueva',
  'reminder.distinctions.unrenewed.why':
    'Porque un distintivo está por vencer y la empresa no ha entregado nada para renovarlo.',
  'mail.reason.distinctions.expiring':
    'Recibes este correo porque administras el distintivo de tu empresa o respondes su autoevaluación.',
  'mail.reason.distinctions.unrenewed': 'Recibes este correo porque acompañas a las empresas en su ruta.',
} as const;
