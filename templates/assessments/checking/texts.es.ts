/** What to look at before sending. */
export default {
  'assessments.check.title': 'Revisa antes de enviar',
  'assessments.check.none':
    'No encontramos contradicciones, ni evidencia que falte, que sea vieja, repetida o que no se pueda leer.',
  'assessments.check.lead':
    '{n, plural, one {Encontramos una cosa que conviene mirar.} other {Encontramos # cosas que conviene mirar.}} Puedes enviar de todos modos.',
  'assessments.check.unread':
    '{n, plural, one {Falta abrir un archivo} other {Faltan # archivos por abrir}}. Vuelve a cargar la página para verlo.',
  'assessments.check.missing': 'A <a>{id}</a> respondiste {value} y no tiene evidencia: cuenta como 1.',
  'assessments.check.capped':
    'A <a>{id}</a> respondiste {value} y ninguno de sus archivos se puede leer: la auditoría contará 1.',
  'assessments.check.critical': 'Es crítica.',
  'assessments.check.pending':
    '«{name}», de <a>{id}</a>, espera que digas qué hacer con los datos de personas que trae: todavía no cuenta.',
  'assessments.check.expired': '«{name}», de <a>{id}</a>, venció el {day}.',
  'assessments.check.broken': '«{name}», de <a>{id}</a>, no se abre. Súbelo otra vez.',
  'assessments.check.encrypted': '«{name}», de <a>{id}</a>, pide contraseña. Súbelo sin ella.',
  'assessments.check.blank': '«{name}», de <a>{id}</a>, está en blanco.',
  'assessments.check.tiny': '«{name}», de <a>{id}</a>, es una imagen demasiado pequeña para leerse.',
  'assessments.check.contradiction': '<a>{one}</a> y <b>{other}</b> se contradicen.',
  'assessments.check.old': '«{name}», de <a>{id}</a>, es del {day}: se evalúan los últimos {months} meses.',
  'assessments.check.duplicate': 'El mismo archivo está más de una vez ({names}):',
  'assessments.check.not-applicable': 'Respondiste <a>{id}</a>, que no aplica según tu perfil: no cuenta.',
} as const;
