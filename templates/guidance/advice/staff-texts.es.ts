/** Answering companies. */
export default {
  'advice-fm4.title': 'Preguntas de empresas',
  'advice-fm4.lead':
    'Lo que las empresas preguntan desde la guía. Quien responde asesora a esa empresa: ya no la audita ni decide sobre ella.',
  'advice-fm4.tab': '{state} ({n})',
  'advice-fm4.company': 'Empresa',
  'advice-fm4.situation': 'Situación',
  'advice-fm4.asked': 'Preguntó',
  'advice-fm4.due': 'Plazo',
  'advice-fm4.until': 'Se responde a más tardar el {day}.',
  'advice-fm4.late': 'Venció el {day}',
  'advice-fm4.none': 'Aquí no hay preguntas',
  'advice-fm4.answer': 'Responder',
  'advice-fm4.ties':
    'Al responder quedas como persona asesora de esta empresa: ya no la auditas ni votas sobre ella, y así queda en su expediente.',
  'advice-fm4.text': 'Respuesta',
  'advice-fm4.text.hint':
    'Primero la respuesta, después el fundamento con su artículo. Di qué está sin verificar. No pidas datos de la persona.',
  'advice-fm4.send': 'Enviar la respuesta',
  'advice-fm4.close': 'Cerrar la pregunta',
  'advice-fm4.publish': 'Que sirva a otras empresas',
  'advice-fm4.publish.text':
    'Si se repite, conviértela en pregunta frecuente: se abre un borrador con tu última respuesta, para escribirla en general. La publica otra persona.',
  'advice-fm4.publish-it': 'Hacer una pregunta frecuente',
  'advice-fm4.flash.answered': 'Enviamos la respuesta a la empresa.',
  'advice-fm4.flash.closed': 'Cerraste la pregunta.',
  'advice-fm4.flash.draft': 'Abrimos el borrador. Escríbelo en general, sin nada de la empresa.',
  'advice-fm4.pending':
    '{n, plural, one {Una empresa espera respuesta a su pregunta} other {# preguntas de empresas esperan respuesta}}',
  'advice-fm4.pending-answer': 'Responde: {situation}',
  'refusal.guidance.advice-closed': 'La pregunta está cerrada. Se abre otra vez cuando la empresa escribe.',

  'reminders.kind.guidance.advice-asked.when': 'Cuando una empresa pregunta algo desde la guía.',
  'reminders.kind.guidance.advice-asked.whom': 'A quienes editan o revisan los contenidos.',
  'reminders.kind.guidance.advice-due.when': 'Cuando se acerca o pasó el plazo para responder.',
  'reminders.kind.guidance.advice-due.whom': 'A quienes editan o revisan los contenidos.',
  'reminders.kind.guidance.advice-due.from': 'desde el último día del plazo',
  'reminders.kind.guidance.advice-answered.when': 'Cuando FM4 responde.',
  'reminders.kind.guidance.advice-answered.whom': 'A quien preguntó; si ya no está, a quienes administran la empresa.',

  'act.guidance.advice.ask': 'Preguntó a FM4 desde la guía',
  'act.guidance.advice.write': 'Escribió en una pregunta a FM4',
  'act.guidance.advice.answer': 'Respondió la pregunta de una empresa',
  'act.guidance.advice.close': 'Cerró una pregunta a FM4',
  'act.guidance.advice.forget': 'Borró una pregunta a FM4 que cumplió su plazo',
} as const;
