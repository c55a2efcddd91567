/** Addresses that take no mail: what a company is told. */
export default {
  'reminder.reminders.address-stopped': 'Una dirección ya no recibe correo',
  'reminder.reminders.address-stopped.why': 'Porque los correos a una persona del equipo ya no llegan.',
  'mail.reason.reminders.address-stopped': 'Recibes este correo porque administras tu empresa en Puertas Abiertas.',
  'addresses.mail.subject': 'A {who} ya no le llegan nuestros correos',
  'addresses.mail.text':
    'Le escribimos a {who} ({email}) por cuenta de {company} y ya no podemos: su servidor no acepta nuestros correos. Dejamos de escribirle a esa dirección.',
  'addresses.mail.what':
    'Avísale por otro medio. Si la dirección tiene un error o cambió, invita a la persona con la correcta; si funciona otra vez, dilo a FM4 ({contact}) para que volvamos a intentar.',
  'addresses.mail.action': 'Ver a tu equipo',
  'refusal.reminders.report-unsigned': 'El reporte no está firmado, o se firmó hace más de cinco minutos.',
  'refusal.reminders.report-unreadable': 'El reporte no tiene la forma esperada.',
} as const;
