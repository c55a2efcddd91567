/** The name of calendars, and the page of a person's calendar address. The texts of each event stand beside its room's. */
export default {
  'calendar.name': 'Puertas Abiertas',
  'calendar.file': 'fecha',

  'calendar.feed': 'Tus fechas en tu calendario',
  'calendar.feed-lead':
    'Suscribe tu calendario del teléfono o de la computadora a una dirección solo tuya. Ahí verás tus plazos y los de tu empresa, y se actualizan solos.',
  'calendar.feed-see': 'Ver la dirección de mi calendario',
  'calendar.feed-make': 'Crear mi dirección',
  'calendar.feed-made': 'Tu dirección está lista.',
  'calendar.feed-made-text': 'La ves completa solo esta vez.',
  'calendar.feed-address': 'Tu dirección',
  'calendar.feed-how':
    'Ábrela con el botón, o cópiala y pégala en tu calendario donde diga «suscribirse» o «agregar desde URL».',
  'calendar.feed-open': 'Abrir en mi calendario',
  'calendar.feed-download': 'Descargar una vez',
  'calendar.feed-secret': 'Quien tenga esta dirección puede leer tus fechas.',
  'calendar.feed-secret-text':
    'No la compartas ni la publiques. No deja entrar a tu cuenta ni cambiar nada. Si crees que alguien más la tiene, renuévala.',
  'calendar.feed-since': 'Tu dirección existe desde el {day}.',
  'calendar.feed-read': 'Tu calendario la leyó por última vez el {day}.',
  'calendar.feed-unread': 'Ningún calendario la ha leído todavía.',
  'calendar.feed-once': 'No la guardamos completa: si la perdiste, renuévala.',
  'calendar.feed-change': 'Renovar o quitar',
  'calendar.feed-change-text':
    'Al renovarla, la dirección anterior deja de servir y suscribes tu calendario a la nueva. Al quitarla, deja de servir y no hay otra.',
  'calendar.feed-renew': 'Renovar mi dirección',
  'calendar.feed-remove': 'Quitar mi dirección',
  'calendar.feed-removed': 'Tu dirección ya no sirve.',
  'calendar.feed-renew-question': '¿Renovar la dirección de tu calendario?',
  'calendar.feed-renew-consequence':
    'La de ahora deja de servir en todos los programas donde la pusiste. Te damos una nueva para ponerla otra vez.',
  'calendar.feed-remove-question': '¿Quitar la dirección de tu calendario?',
  'calendar.feed-remove-consequence':
    'Deja de servir en todos los programas donde la pusiste. Cuando quieras puedes crear otra.',
} as const;
