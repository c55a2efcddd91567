/** The questions of the guidance, one after another. What they ask is in the flow's own files. */
export default {
  'guidance.wizard.title': 'Paso a paso',
  'guidance.wizard.lead':
    'Responde hasta seis preguntas sobre el documento que te muestra la persona y te decimos si puede trabajar y qué sigue.',
  'guidance.wizard.progress':
    '{left, plural, =0 {Pregunta {number}, y es la última.} one {Pregunta {number}. Después queda una, como máximo.} =2 {Pregunta {number}. Después quedan dos, como máximo.} =3 {Pregunta {number}. Después quedan tres, como máximo.} =4 {Pregunta {number}. Después quedan cuatro, como máximo.} =5 {Pregunta {number}. Después quedan cinco, como máximo.} other {Pregunta {number}. Después quedan #, como máximo.}}',
  'guidance.wizard.back': 'Volver a la pregunta anterior',
  'guidance.wizard.back-to-guide': 'Volver a la guía',
  'guidance.wizard.chosen': 'Es lo que habías respondido',
  'guidance.wizard.way': 'Lo que llevas respondido',
  'guidance.wizard.answered': 'Con lo que respondiste',
  'guidance.wizard.change': 'Cambiar',
  'guidance.wizard.again': 'Empezar de nuevo',
  'guidance.wizard.situation': 'Ver la situación sin las respuestas',
  'guidance.wizard.private':
    'No guardamos lo que respondes. Puedes compartir la dirección de esta página: no dice nada de la persona.',
  'guidance.wizard.list': 'Ver la lista de situaciones',
  'guidance.wizard.verdict.may': 'Sí, puede trabajar',
  'guidance.wizard.verdict.not-yet': 'Todavía no',
  'guidance.wizard.verdict.depends': 'Depende',
  'guidance.wizard.verdict.ask': 'Consulta antes de decidir',
  'guidance.wizard.verdict.not-yet.text': 'Dilo con respeto y orienta a la persona.',
  'guidance.wizard.verdict.depends.text':
    'Si no lo puedes confirmar, consulta y conserva la candidatura mientras tanto.',
  'guidance.wizard.verdict.ask.text': 'Consultar no es rechazar: conserva la candidatura mientras tanto.',
  'guidance.wizard.stray.older': 'Las preguntas cambiaron desde que se hizo esta dirección',
  'guidance.wizard.stray.older.text':
    'La dirección es de una edición anterior. Revisa tus respuestas con las preguntas de ahora: la ley o la guía pudieron cambiar.',
  'guidance.wizard.stray.past': 'Ver qué respondía el {day}',
  'guidance.wizard.stray.unknown': 'Esta dirección no es de nuestras preguntas',
  'guidance.wizard.stray.unknown.text':
    'Puede faltarle una parte, o ser de otro recorrido. Aquí puedes responder las preguntas de la guía.',
  'guidance.wizard.stray.apart': 'Estas respuestas no van juntas',
  'guidance.wizard.stray.apart.text':
    'A la dirección le falta o le sobra algo. Conservamos las respuestas que sí van juntas.',
  'guidance.wizard.stray.fits': 'Lo que sí encaja',
  'guidance.wizard.stray.question': 'La pregunta que sigue: {title}',
  'guidance.wizard.stray.outcome': 'Tus respuestas ya tienen resultado: {title}.',
  'guidance.wizard.stray.go-on': 'Seguir desde aquí',
} as const;
