/** Enrolling a team, one enrolment, and its mails. */
export default {
  'calendar.courses.finish': 'Terminar el curso «{course}»',
  'calendar.courses.finish.text': 'Avanza a tu ritmo: lo que ya leíste queda guardado.',

  'courses.state.enrolled': 'Por empezar',
  'courses.state.in-progress': 'En curso',
  'courses.state.completed': 'Aprobado',
  'courses.state.certificate-withdrawn': 'Constancia retirada',
  'courses.state.certificate-ended': 'Constancia terminada',
  'courses.state.certificate-ending': 'Aprobado; su constancia termina pronto',
  'courses.state.left': 'Falta algo para su constancia',
  'courses.state.renewed': 'Renovado',
  'courses.enrolment.refers':
    'Esta persona ya tenía una constancia vigente del curso y la usa también aquí. Ves que aprobó, la fecha y el código; no mostramos dónde lo tomó ni su calificación. Para la DC-3 no cuenta: el curso no se tomó dentro de tu plan de capacitación.',
  'courses.state.withdrawn': 'Baja',
  'courses.state.lesson': 'Lección {n} de {total}',
  'courses.state.quiz': 'Falta el cuestionario',
  'courses.state.none': 'Sin inscribir',

  'courses.enrol.title': 'Inscribir personas',
  'courses.enrol.course': '¿En qué curso?',
  'courses.enrol.course-hint': 'Puedes marcar varios.',
  'courses.enrol.list': 'O pega una lista de varias personas',
  'courses.enrol.people': 'Personas de tu equipo',
  'courses.enrol.people-hint': 'Marca una o varias. Quien ya está en el curso se queda como está.',
  'courses.enrol.no-people': 'Todavía no hay nadie en tu equipo. Invita a la primera persona aquí abajo.',
  'courses.enrol.invite': 'Alguien que aún no está',
  'courses.enrol.invite-hint':
    'Le llega un correo para entrar a tu equipo, y el curso ya está ahí, listo para empezar. Deja esto vacío si no invitas a nadie.',
  'courses.enrol.name': 'Nombre completo',
  'courses.enrol.name-hint': 'Como quiere que aparezca en su constancia.',
  'courses.enrol.email': 'Correo',
  'courses.form.name': 'Escribe su nombre completo, de 2 a 120 letras.',
  'courses.enrol.send': 'Inscribir y avisar por correo',
  'courses.enrol.already': 'Ya está en: {courses}',

  'courses.enrolment.state': 'Estado',
  'courses.enrolment.course': 'Curso',
  'courses.enrolment.progress': 'Avance',
  'courses.enrolment.progress-value': '{read} de {total} lecciones',
  'courses.enrolment.enrolled-at': 'Inscripción',
  'courses.enrolment.activity': 'Última actividad',
  'courses.enrolment.certificate': 'Constancia',
  'courses.enrolment.reminded': 'Último recordatorio a mano',
  'courses.enrolment.remind': 'Enviar un recordatorio',
  'courses.enrolment.remind-note':
    'Le llega un correo amable con el enlace a donde se quedó. La plataforma también le escribe sola a los 7 y a los 14 días.',
  'courses.enrolment.reminded-today': 'Ya se le escribió hoy. Mañana puedes recordarle otra vez.',
  'courses.enrolment.withdraw': 'Dar de baja del curso',
  'courses.enrolment.withdraw-title': '¿Dar de baja a {name}?',
  'courses.enrolment.withdraw-text':
    'Dejará de ver «{course}» y de recibir recordatorios. Si después la inscribes otra vez, empieza de nuevo.',
  'courses.enrolment.withdraw-yes': 'Sí, dar de baja',
  'courses.enrolment.withdraw-no': 'Dejar todo igual',

  'courses.flash.enrolled':
    '{n, plural, =0 {Ya estaban en el curso: no cambió nada.} one {Una persona inscrita. Le avisamos por correo.} other {# personas inscritas. Les avisamos por correo.}}',
  'courses.flash.reminded': 'Le escribimos a {name}.',
  'courses.flash.withdrawn': '{name} ya no está en el curso.',

  'refusal.courses.no-address': '{name} no tiene correo: avísale en persona.',
  'refusal.courses.nobody': 'Marca al menos a una persona, o escribe el nombre y el correo de alguien que aún no está.',
  'refusal.courses.invite-name': 'Para invitar a esa persona falta su nombre.',
  'refusal.courses.invite-email': 'Para invitar a esa persona falta su correo.',
  'refusal.courses.not-open': 'Ese curso todavía no se puede tomar. Elige otro.',
  'refusal.courses.not-a-member': 'Una de las personas marcadas ya no está en tu equipo. Revisa la lista.',
  'refusal.courses.reminded-recently': 'Ya se le escribió hoy. Espera un día antes de recordarle otra vez.',
  'refusal.courses.enrolment-closed': 'Esa inscripción ya terminó: no hay nada que recordar ni dar de baja.',

  'mail.courses.invitation.subject': 'Te inscribieron en «{course}»',
  'mail.courses.invitation.text':
    '{company} te inscribió en el curso «{course}»: {lessons} lecciones cortas para leer en el teléfono y un cuestionario al final.',
  'mail.courses.invitation.calm': 'Puedes parar cuando quieras: tu avance queda guardado.',
  'mail.courses.invitation.button': 'Empezar el curso',
  'mail.courses.unfinished.subject': '«{course}» te espera donde lo dejaste',
  'mail.courses.unfinished.start':
    'Tu curso «{course}» está listo para empezar. La primera lección se lee en {minutes, plural, one {un minuto} other {# minutos}}.',
  'mail.courses.unfinished.lesson':
    'En «{course}» sigue la lección {n} de {total}: {lesson}. Se lee en {minutes, plural, one {un minuto} other {# minutos}}.',
  'mail.courses.unfinished.quiz':
    'Ya leíste todas las lecciones de «{course}». Falta el cuestionario, y {attempts, plural, =0 {puedes intentarlo las veces que quieras} one {tienes un solo intento} other {tienes # intentos}}.',
  'mail.courses.unfinished.button': 'Seguir el curso',

  'mail.courses.deadline.subject': '«{course}»: termínalo a más tardar el {day}',
  'mail.courses.deadline.started':
    'Tu empresa pidió terminar «{course}» a más tardar el {day}. Lo que ya leíste está guardado: sigue donde te quedaste.',
  'mail.courses.deadline.text':
    'Tu empresa pidió terminar «{course}» a más tardar el {day}. Son lecciones cortas: puedes leer una en cada descanso.',
  'reminder.courses.deadline': 'La fecha límite de un curso',
  'reminder.courses.deadline.why': 'Porque la empresa puso una fecha para terminar el curso, y se acerca.',
  'mail.reason.courses.deadline': 'Recibes este correo porque tu empresa puso una fecha para terminar un curso tuyo.',
  'reminder.courses.invitation': 'Inscripción en un curso',
  'reminder.courses.invitation.why': 'Porque la empresa inscribió a esta persona en un curso.',
  'reminder.courses.unfinished': 'Un curso sin terminar',
  'reminder.courses.unfinished.why': 'Porque el curso lleva días sin avanzar.',
  'mail.reason.courses.invitation': 'Recibes este correo porque tu empresa te inscribió en un curso.',
  'mail.reason.courses.unfinished': 'Recibes este correo porque tienes un curso sin terminar.',
} as const;
