/** Practices given to colleagues, what they say to each other about a practice, and the mails of both. */
export default {
  'assessments.team.quoted': '«{text}»',
  'assessments.team.title': 'Conversación del equipo',
  'assessments.team.private': 'La lee tu equipo. FM4 no la ve.',
  'assessments.team.comment': 'Comentario para tu equipo',
  'assessments.team.comment-hint':
    'Escribe @ y el nombre de alguien para que le llegue un correo. Sin nombres de personas en movilidad.',
  'assessments.team.tell': 'Avisar por correo a',
  'assessments.team.send': 'Comentar',
  'assessments.team.remove': 'Quitar mi comentario',
  'assessments.team.told': 'Se avisó a {names}.',
  'assessments.team.before':
    '{n, plural, one {Lo que otra persona había respondido antes} other {Lo que otras personas habían respondido antes (#)}}',
  'assessments.team.before-by': 'Lo de {by}, guardado el {when}. {other} lo reemplazó.',
  'assessments.team.mine': 'Te toca a ti, {day}.',
  'assessments.team.assigned': 'Le toca a {name}, {day}.',
  'assessments.team.assign': 'Asignarla a alguien',
  'assessments.team.change': 'Cambiar quién la responde',

  'assessments.assign.title': 'Quién responde qué',
  'assessments.assign.lead':
    'Reparte las prácticas con quienes conocen el tema. Cada persona recibe un correo, una tarea con fecha y un recordatorio; después todas pueden ver y corregir las respuestas.',
  'assessments.assign.alone':
    'Por ahora sólo tú puedes responder. <a>Invita a alguien de tu equipo</a> con permiso para editar, y podrás repartirlas.',
  'assessments.assign.practices': 'Prácticas',
  'assessments.assign.answered': 'Ya tiene respuesta',
  'assessments.assign.who': 'Quién las responde',
  'assessments.assign.who-hint': 'Aparecen las personas de tu empresa que pueden responder.',
  'assessments.assign.nobody': 'Nadie en particular',
  'assessments.assign.due': 'Para qué día',
  'assessments.assign.message': 'Mensaje',
  'assessments.assign.send': 'Asignar',

  'calendar.assessments.assigned': 'Responder tus prácticas de la autoevaluación',
  'calendar.assessments.assigned.text':
    '{n, plural, one {Falta una que te asignaron.} other {Faltan # que te asignaron.}}',

  'refusal.assessments.choose-practices': 'Elige por lo menos una práctica.',
  'refusal.assessments.not-a-colleague': 'Esa persona no puede responder por tu empresa. Elige a otra de la lista.',
  'refusal.assessments.no-such-day': 'Elige un día entre hoy y dentro de un año.',
  'refusal.assessments.comment-empty': 'Escribe el comentario antes de enviarlo.',
  'refusal.assessments.comment-too-long': 'El comentario puede tener hasta {max, number} caracteres. Acórtalo un poco.',

  'assessments.mail.assigned.subject':
    '{n, plural, one {{by} te pide responder una práctica} other {{by} te pide responder # prácticas}}',
  'assessments.mail.assigned.text':
    '{by} repartió la autoevaluación de tu empresa. {n, plural, one {Esta práctica te toca} other {Estas # prácticas te tocan}} a ti, para el {day}. Si algo no lo sabes, responde «No lo sé todavía» y coméntalo con tu equipo.',
  'assessments.mail.assigned.button': 'Responder mis prácticas',
  'assessments.mail.assigned-due.subject':
    '{n, plural, one {Te falta una práctica de la autoevaluación} other {Te faltan # prácticas de la autoevaluación}}',
  'assessments.mail.assigned-due.text':
    '{n, plural, one {Esta práctica sigue sin respuesta.} other {Estas # prácticas siguen sin respuesta.}} {by} te pidió tenerlas para el {day}.',
  'assessments.mail.mentioned.subject': '{by} te mencionó en la práctica {id}',
  'assessments.mail.mentioned.text': '{by} escribió en la conversación de la práctica {id}:',
  'assessments.mail.mentioned.button': 'Ver la conversación',

  'reminder.assessments.assigned': 'Te asignaron prácticas',
  'reminder.assessments.assigned.why':
    'Porque alguien de tu empresa te pidió responder prácticas de la autoevaluación.',
  'reminder.assessments.assigned-due': 'Prácticas asignadas sin respuesta',
  'reminder.assessments.assigned-due.why': 'Porque prácticas que te asignaron siguen sin respuesta.',
  'reminder.assessments.mentioned': 'Te mencionaron en una práctica',
  'reminder.assessments.mentioned.why': 'Porque alguien de tu empresa te nombró en un comentario.',
  'mail.reason.assessments.assigned': 'Recibes este correo porque alguien de tu empresa te asignó prácticas.',
  'mail.reason.assessments.assigned-due': 'Recibes este correo porque tienes prácticas asignadas sin respuesta.',
  'mail.reason.assessments.mentioned': 'Recibes este correo porque alguien de tu empresa te mencionó.',
} as const;
