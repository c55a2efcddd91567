/** The pages on which a reader chooses which mails to get. */
export default {
  'preferences.title': 'Qué correos recibes',
  'preferences.of': 'Lo que elijas aquí vale para <b>{email}</b>.',
  'preferences.kinds': 'Recordatorios',
  'preferences.kinds-lead':
    'Desmarca los que no quieras. Lo que esperan sigue en tu espacio, aunque no te lo recordemos.',
  'preferences.no-kinds': 'A esta dirección no le mandamos ningún recordatorio que se pueda apagar.',
  'preferences.pause': 'Una pausa',
  'preferences.pause-lead': '¿Vacaciones, o mucho trabajo? Hasta el día que digas no te mandamos recordatorios.',
  'preferences.until': 'No me escriban hasta el…',
  'preferences.until-hint': 'Entre el {first} y el {last}.',
  'preferences.do-pause': 'Poner la pausa',
  'preferences.paused': 'Estás en pausa.',
  'preferences.paused-until': 'Volvemos a escribirte {when}.',
  'preferences.resume': 'Volver a recibir recordatorios ya',
  'preferences.always': 'Lo que llega siempre',
  'preferences.always-text':
    'Los enlaces para entrar, las invitaciones, las decisiones sobre tu empresa y los plazos que obligan no se pueden apagar ni pausar: sin ellos perderías algo tuyo.',
  'preferences.stopped': 'A esta dirección ya no le escribimos.',
  'preferences.stopped-text':
    'Desde el {day} nuestros correos volvían o se reportaron como no deseados. Si la dirección funciona, <help>avísale a FM4</help> para que volvamos a intentar.',
  'preferences.in-account': 'Qué correos recibes',
  'unsubscribe.title':
    '{n, plural, one {¿Ya no quieres este recordatorio?} other {¿Ya no quieres estos recordatorios?}}',
  'unsubscribe.what': 'A <b>{email}</b> ya no le mandaríamos:',
  'unsubscribe.do': '{n, plural, one {Dejar de recibirlo} other {Dejar de recibirlos}}',
  'unsubscribe.done': '{n, plural, one {Listo: ya no te lo mandamos} other {Listo: ya no te los mandamos}}',
  'unsubscribe.done-what': 'A <b>{email}</b> ya no le mandamos:',
  'unsubscribe.change': 'Cambié de opinión, o quiero elegir otros',
  'unsubscribe.essential': 'Este correo no se puede apagar',
  'unsubscribe.essential-text': 'Sin él perderías algo tuyo: un acceso, una decisión o un plazo.',
  'unsubscribe.invalid': 'Este enlace no está completo',
  'unsubscribe.invalid-text':
    'Tal vez tu programa de correo lo cortó. Cópialo entero del correo, o entra a tu cuenta y elige ahí qué correos recibes.',
  'unsubscribe.account': 'Elegir en mi cuenta',
  'refusal.reminders.pause-range': 'Elige un día entre mañana y dentro de {days} días.',
} as const;
