/** Alerts of the follow-up, for the protection role. */
export default {
  'follow-up.title': 'Seguimiento dicho por las personas',
  'follow-up.by-place.3': 'A los 3 meses, por sector y región',
  'follow-up.by-place.6': 'A los 6 meses, por sector y región',
  'follow-up.by-place.12': 'A los 12 meses, por sector y región',
  'follow-up.by-half':
    'Lo que sigue se dice por semestre, para que junto a los indicadores no se deduzca lo que dijo una persona.',
  'follow-up.lead':
    '{n, plural, =0 {Todavía ninguna contratación tiene código.} one {Una contratación tiene código.} other {# contrataciones tienen código.}} Aquí sólo hay sumas: ninguna cifra, ni la resta de dos, habla de menos de cinco personas.',
  'follow-up.alerts': 'Alertas del seguimiento',
  'follow-up.alerts.lead':
    'Lo que dijeron personas contratadas y puede ser peligroso, o que piden que alguien las busque. Sólo lo ve la función de protección.',
  'follow-up.alerts.none': 'No hay alertas.',
  'follow-up.alerts.heard': 'Llegó el {at}',
  'follow-up.alerts.open': 'Por atender',
  'follow-up.alerts.closed': 'Concluida',
  'follow-up.alerts.told.pressed': 'Dice que la presionan para contar su vida, su camino o por qué llegó.',
  'follow-up.alerts.told.treatment': 'Dice que salió por el trato que le daban.',
  'follow-up.alerts.contact': 'Cómo contactarla: {contact}',
  'follow-up.alerts.no-contact': 'No dejó cómo contactarla: no se busca quién fue.',
  'follow-up.alerts.rules':
    'Primer paso seguro en 24 horas. No se informa a la empresa. Verifica por una vía que no delate.',
  'follow-up.alerts.what': 'Qué se hizo',
  'follow-up.alerts.note': 'Nota',
  'follow-up.alerts.step.contacted': 'Primer contacto seguro',
  'follow-up.alerts.step.noted': 'Otro paso',
  'follow-up.alerts.step.closed': 'Concluir la alerta',
  'follow-up.alerts.do': 'Registrar',
  'follow-up.alerts.flash': 'Quedó registrado.',
  'follow-up.alerts.pending': '{n, plural, one {Una alerta del seguimiento} other {# alertas del seguimiento}}',
  'refusal.monitoring.alert-closed': 'Esta alerta ya se concluyó.',
  'reminders.kind.monitoring.follow-up-alert.when':
    'En cuanto alguien cuenta algo grave o pide ayuda en el seguimiento.',
  'reminders.kind.monitoring.follow-up-alert.whom': 'A la función de protección.',
  'reminders.kind.monitoring.follow-up-alert-late.when':
    'A las 24 horas, si nadie ha registrado un paso sobre la alerta.',
  'reminders.kind.monitoring.follow-up-alert-late.whom': 'A la función de protección.',
  'act.monitoring.follow-up-alert-read': 'Leyó una alerta del seguimiento',
  'act.monitoring.follow-up-alert-step': 'Registró un paso sobre una alerta del seguimiento',
} as const;
