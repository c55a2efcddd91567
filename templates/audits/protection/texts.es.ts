/** Mails about alerts of workers: that there is one, never of whom or what. */
export default {
  'alerts.mail.heard': 'Hay una alerta que atender',
  'alerts.mail.late': 'Una alerta sigue sin atender',
  'alerts.mail.preheader': 'Lo que dice está sólo en su página.',
  'alerts.mail.text':
    'Alguien contó algo grave en una encuesta. Para cuidar a esa persona, lo que dijo no va en este correo: léelo en su página.',
  'alerts.mail.by.heard': 'El primer paso seguro toca a más tardar el {at}.',
  'alerts.mail.by.late': 'El primer paso seguro debía darse a más tardar el {at}, y nadie lo ha registrado.',
  'alerts.mail.do': 'Ver la alerta',
  'reminder.audits.alert': 'Hay una alerta',
  'reminder.audits.alert.why': 'Porque alguien contó algo grave en una encuesta al personal.',
  'reminder.audits.alert-late': 'Una alerta sin atender',
  'reminder.audits.alert-late.why': 'Porque en 24 horas no se registró ningún paso sobre una alerta.',
  'mail.reason.audits.alert': 'Recibes este correo porque tienes la función de protección.',
  'mail.reason.audits.alert-late': 'Recibes este correo porque tienes la función de protección.',
  'refusal.audits.alert-settled': 'Esta alerta ya se concluyó.',
} as const;
