/** Mails about the activation of a company. */
export default {
  'companies.mail.waiting.subject': '{company} espera que FM4 revise su registro',
  'companies.mail.waiting.text':
    '{company} se registró el {day} y todavía no puede empezar su ruta: falta que FM4 revise sus datos y la active.',
  'companies.mail.waiting.action': 'Revisar el registro',
  'companies.mail.activated.subject': '{company} ya puede empezar su ruta',
  'companies.mail.activated.heading': 'Abrimos la puerta: tu empresa está activa',
  'companies.mail.activated.text':
    'Hola, {name}. FM4 revisó el registro de {company} y lo activó. Ya puedes inscribir a tu equipo en los cursos y empezar la autoevaluación.',
  'companies.mail.activated.action': 'Ver la ruta al distintivo',
  'companies.mail.suspended.subject': 'FM4 suspendió la participación de {company}',
  'companies.mail.suspended.heading': 'Suspendimos la participación de tu empresa',
  'companies.mail.suspended.text': 'Hola, {name}. FM4 suspendió la participación de {company}. El motivo es:',
  'companies.mail.suspended.after':
    'Lo que guardaste sigue ahí. Si crees que hay un error o ya lo resolviste, escribe a {contact}.',
  'companies.mail.suspended.action': 'Ver el espacio de la empresa',

  'reminder.companies.waiting': 'Una empresa espera su activación',
  'reminder.companies.waiting.why': 'Porque una empresa se registró y FM4 todavía no la revisa.',
  'reminder.companies.activated': 'La empresa está activa',
  'reminder.companies.activated.why': 'Porque FM4 activó la empresa.',
  'reminder.companies.suspended': 'La empresa está suspendida',
  'reminder.companies.suspended.why': 'Porque FM4 suspendió la participación de la empresa.',
  'mail.reason.companies.waiting': 'Recibes este correo porque activas a las empresas que se registran.',
  'mail.reason.companies.activated': 'Recibes este correo porque administras tu empresa en Puertas Abiertas.',
  'mail.reason.companies.suspended': 'Recibes este correo porque administras tu empresa en Puertas Abiertas.',
} as const;
