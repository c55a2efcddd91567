/** The drawing of the guidance's questions. */
export default {
  'guidance-fm4.flow.title': 'Preguntas de la guía',
  'guidance-fm4.flow.lead': 'El dibujo sale de los mismos datos que las páginas. Cada camino termina en una situación.',
  'guidance-fm4.flow.counts':
    'Edición {edition}: {questions, plural, one {una pregunta} other {# preguntas}}, {paths, plural, one {un camino} other {# caminos}} de {most} preguntas como máximo, y {outcomes, plural, one {un resultado} other {# resultados}} en {situations, plural, one {una situación} other {# situaciones}}.',
  'guidance-fm4.flow.try': 'Responder las preguntas',
  'guidance-fm4.flow.link': 'Ver las preguntas de la guía y a dónde llevan',
  'guidance-fm4.flow.drawing': 'Ver el dibujo del borrador',
  'guidance-fm4.flow.of-draft': 'Es el dibujo de un borrador: todavía no se publica.',
  'guidance-fm4.flow.back': 'Volver al borrador',
  'guidance-fm4.flow.fault': 'Así no se puede publicar',
  'guidance-fm4.flow.situations': 'Nombres de las situaciones',
  'guidance-fm4.flow.list-only': 'Situaciones que sólo están en la lista',
  'guidance-fm4.flow.list-only.none': 'Ninguna: a todas se llega respondiendo.',
} as const;
