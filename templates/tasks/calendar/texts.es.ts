/** What stands in calendars and lists of what is to be done, and the page of a person's calendar address. */
export default {
  'calendar.name': 'Puertas Abiertas',
  'calendar.file': 'fecha',

  'calendar.audits.take': 'Tomar la auditoría de {company}',
  'calendar.audits.take.text': 'Espera a quien la revise. Quien la toma deja de verla aquí como pendiente de tomar.',
  'calendar.audits.review': 'Terminar la revisión de {company}',
  'calendar.audits.review.text': 'Es el último día que FM4 prometió para la revisión.',
  'calendar.audits.clarification': 'Responder a FM4: {company}',
  'calendar.audits.clarification.text':
    'FM4 pidió una aclaración de la autoevaluación. Complétala y vuelve a enviarla a más tardar este día.',
  'calendar.audits.vote': 'Votar en el comité: {company}',
  'calendar.audits.vote.text': 'La revisión está lista y el comité decide a más tardar este día.',
  'calendar.audits.decision': 'FM4 decide sobre el distintivo de {company}',
  'calendar.audits.decision.text': 'El comité decide a más tardar este día. No tienes que hacer nada.',
  'calendar.distinctions.expiry': 'Vence el nivel {level} de {company}',
  'calendar.distinctions.expiry.text':
    'Es el último día de vigencia. Para conservar el distintivo, envía antes una nueva autoevaluación.',
  'calendar.distinctions.hearing': 'Responder a la suspensión del nivel {level}: {company}',
  'calendar.distinctions.hearing.text':
    'Es el último día para contarle a FM4 tu versión. Después decide con lo que tenga.',
  'calendar.courses.finish': 'Terminar el curso «{course}»',
  'calendar.courses.finish.text': 'Avanza a tu ritmo: lo que ya leíste queda guardado.',
  'calendar.assessments.draft': 'Terminar y enviar la autoevaluación',
  'calendar.assessments.draft.text': 'Lo que ya respondieron queda guardado. Pueden seguir entre varias personas.',

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
} as const;
