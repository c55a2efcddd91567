/** What the texts of the guidance have in common: marks, reviews, notices. */
export default {
  'guidance.title': 'Guía legal',
  'guidance.nothing.title': 'No encontramos nada con «{asked}»',
  'guidance.mark.unverified': 'Sin verificar',
  'guidance.mark.pending': 'Por confirmar',
  'guidance.mark.no-entry': 'no verificado',
  'guidance.mark.read': 'Artículo leído en el texto de la ley',
  'guidance.review.articles': 'Artículos leídos',
  'guidance.review.practice': 'Práctica de oficinas sin verificar',
  'guidance.review.lawyer': 'Falta la revisión de una persona abogada',
  'guidance.review.dates': 'Revisado en {last}. Próxima revisión: {next}.',
  'guidance.review.by': 'Revisó: {name}.',
  'guidance.advice': 'Esto orienta y no es asesoría legal. Si tu caso es distinto, <help>pregúntale a {issuer}</help>.',
  'guidance.overdue.title': 'Este texto pasó su fecha de revisión.',
  'guidance.overdue': 'Tocaba revisarlo en {month}. Consulta antes de usarlo.',
  'guidance.spanish.title': 'La guía está en español.',
  'guidance.spanish': 'Es el idioma de las leyes que cita.',
} as const;
