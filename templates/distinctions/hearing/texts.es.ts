/** A suspended company's right to be heard. */
export default {
  'distinctions.mail.hearing.subject': 'Puedes responder hasta el {day}: el distintivo de {company} está suspendido',
  'distinctions.mail.hearing.preheader': 'Después FM4 decide con lo que tenga.',
  'distinctions.mail.hearing.heading': 'Todavía puedes contarnos tu versión',
  'distinctions.mail.hearing.text':
    'El nivel {level} de {company} está suspendido y aún no nos respondes. Tu último día para hacerlo es el {day}.',
  'distinctions.mail.hearing.next': 'Si no respondes, FM4 decide con lo que tenga.',
  'distinctions.mail.hearing.action': 'Responder a FM4',
  'distinctions.mail.answered.subject': '{company} respondió a la suspensión de su distintivo',
  'distinctions.mail.answered.preheader': 'Léelo antes de decidir.',
  'distinctions.mail.answered.heading': '{company} respondió',
  'distinctions.mail.answered.text':
    '{company} respondió a la suspensión de su nivel {level}. Léelo completo antes de levantarla o de revocar.',
  'distinctions.mail.answered.finished': 'Su plazo ya está cerrado: puedes proponer una decisión.',
  'distinctions.mail.answered.wait':
    'Todavía puede agregar algo hasta el {day}. Antes de ese día no se puede proponer revocarlo, salvo que diga que terminó.',
  'distinctions.mail.answered.action': 'Leer la respuesta',

  'distinctions.hearing.title': 'Tu derecho a responder',
  'distinctions.hearing.open':
    'Tu nivel {level} está suspendido, pero todavía no hay una decisión final. Puedes responder hasta el {day}. FM4 lee lo que escribas antes de decidir; nunca se publica.',
  'distinctions.hearing.over': 'El plazo para responder terminó el {day}. FM4 decide con lo que tiene.',
  'distinctions.hearing.over-answered': 'El plazo para responder terminó el {day}. FM4 ya tiene tu respuesta.',
  'distinctions.hearing.over-finished': 'Tu empresa dijo el {day} que ya terminó de responder. FM4 lee todo y decide.',
  'distinctions.hearing.finish': 'Con esto terminamos; FM4 ya puede resolver',
  'distinctions.hearing.finish-hint':
    'Después ya no podrás agregar nada. Sin esta marca, FM4 espera hasta el último día del plazo.',
  'distinctions.hearing.finished': 'Con esto la empresa terminó de responder.',
  'distinctions.hearing.answer': 'Tu respuesta',
  'distinctions.hearing.more': 'Algo más que quieras agregar',
  'distinctions.hearing.more-hint': 'Si sólo quieres decir que ya terminaron, déjalo vacío y marca la casilla.',
  'distinctions.hearing.hint':
    'Qué pasó, qué has hecho y qué lo comprueba. No escribas nombres ni datos de personas en movilidad. Hasta 4,000 caracteres.',
  'distinctions.hearing.files': 'Archivos que lo comprueban',
  'distinctions.hearing.files-hint':
    'PDF, foto (JPG, PNG, WEBP), DOCX, XLSX u ODT. Hasta {n} archivos de {max} cada uno. Sólo los abre FM4. Si algo falla al enviar, tu texto se queda; los archivos hay que elegirlos otra vez.',
  'distinctions.hearing.send': 'Enviar a FM4',
  'distinctions.hearing.sent': 'FM4 recibió tu respuesta.',
  'distinctions.hearing.admin': 'Responde quien administra tu empresa.',
  'refusal.distinctions.hear-first':
    'Primero hay que escuchar a la empresa: se puede revocar en cuanto diga que terminó, o después del {day, date, long}.',
  'refusal.distinctions.too-many-files': 'Con una respuesta caben {max} archivos. Envía los demás en otra.',
  'refusal.distinctions.files-quota':
    'Con tus respuestas a esta suspensión caben {max}. Envía archivos más ligeros; tu texto sigue aquí.',
  'refusal.distinctions.form-too-large':
    'Enviaste demasiado a la vez: caben {n} archivos de hasta {max}. Vuelve atrás y envíalos en partes.',
  'refusal.distinctions.answer-finished': 'Tu empresa ya dijo que terminó de responder: no se puede agregar nada más.',
  'refusal.distinctions.nothing-to-answer': 'No hay ninguna suspensión a la que puedas responder ahora.',
  'reminder.distinctions.hearing': 'Últimos días para responder a la suspensión',
  'reminder.distinctions.hearing.why': 'Porque la empresa puede responder a la suspensión y aún no lo hace.',
  'reminder.distinctions.answered': 'Respuesta a una suspensión',
  'reminder.distinctions.answered.why': 'Porque la empresa respondió a la suspensión de su distintivo.',
  'mail.reason.distinctions.hearing': 'Recibes este correo porque administras el distintivo de tu empresa.',
  'mail.reason.distinctions.answered': 'Recibes este correo porque administras Puertas Abiertas en FM4.',
} as const;
