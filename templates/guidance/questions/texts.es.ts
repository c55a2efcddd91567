/** Questions that FM4 publishes with its answers. */
export default {
  'questions.title': 'Preguntas frecuentes',
  'questions.lead':
    'Lo que las empresas nos preguntan al contratar, con la respuesta de FM4, su fundamento y la fecha en que se revisó.',
  'questions.search': 'Buscar en las preguntas',
  'questions.search.hint': 'Por ejemplo: vence su tarjeta, cuenta de banco, constancia de la COMAR.',
  'questions.found': '{n, plural, one {Una pregunta habla de «{asked}».} other {# preguntas hablan de «{asked}».}}',
  'questions.all': 'Ver todas las preguntas',
  'questions.none': 'Todavía no hay preguntas publicadas',
  'questions.nothing': 'Prueba con otras palabras, busca en la guía o pregúntale a FM4.',
  'questions.situation': 'Trata de esta situación:',
  'questions.ask': '¿No está la tuya?',
  'questions.ask.text':
    'Si tu empresa participa, pregúntale a FM4 desde tu cuenta. Responde una persona asesora, sin costo.',
  'questions.about': 'Preguntas frecuentes de esta situación',
  'questions.in-guide': 'En las preguntas frecuentes',

  'refusal.guidance.person-number':
    'Parece una clave o un número de una persona (CURP, NSS, NUE o pasaporte). Quítalo: la pregunta se entiende sin él.',
  'refusal.guidance.person-name': 'Parece el nombre o el teléfono de una persona. Quítalo, o confirma que no lo es.',

  'held-room.guidance-questions': 'Preguntas frecuentes',
  'held.guidance-questions.work': 'Preguntas frecuentes que escribiste o publicaste',
} as const;
