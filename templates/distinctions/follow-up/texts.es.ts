/** The follow-up half-way through the validity. */
export default {
  'distinctions.mail.follow-up.subject': 'Toca el seguimiento del nivel {level} de {company}',
  'distinctions.mail.follow-up.preheader': 'Qué mirar antes de que FM4 te llame.',
  'distinctions.mail.follow-up.heading': 'Vas a la mitad del camino',
  'distinctions.mail.follow-up.text':
    'El nivel {level} de {company} está a la mitad de su vigencia, que termina el {day}. FM4 te va a llamar para ver cómo siguen las prácticas.',
  'distinctions.mail.follow-up.plan': 'Mira <a>lo que respondiste</a> y qué de tu plan de mejora ya está hecho.',
  'distinctions.mail.follow-up.courses': 'Revisa si las personas nuevas de tu equipo ya llevaron <a>los cursos</a>.',
  'distinctions.mail.follow-up-late.subject': 'Falta registrar el seguimiento de {company}',
  'distinctions.mail.follow-up-late.preheader': 'Tocaba hace dos semanas.',
  'distinctions.mail.follow-up-late.heading': 'Un seguimiento sin registrar',
  'distinctions.mail.follow-up-late.text':
    'El seguimiento del nivel {level} de {company} tocaba el {day} y nadie lo ha registrado.',
  'distinctions.mail.follow-up-late.action': 'Registrar el seguimiento',

  'distinctions.follow-up.title': 'Seguimiento a la mitad de la vigencia',
  'distinctions.follow-up.due':
    'Tocaba desde el {day}: FM4 te llama para ver cómo siguen las prácticas por las que ganaste el distintivo.',
  'distinctions.follow-up.look':
    'Antes, mira <plan>lo que respondiste y tu plan de mejora</plan>, y si las personas nuevas ya llevaron <courses>los cursos</courses>.',
  'distinctions.follow-up.held.complies': 'FM4 lo hizo el {day}: tu empresa sigue cumpliendo. Gracias.',
  'distinctions.follow-up.held.review':
    'FM4 lo hizo el {day} y encontró algo que hay que revisar. Te va a decir qué; tu distintivo sigue vigente.',
  'distinctions.follow-up.complies': 'Sigue cumpliendo',
  'distinctions.follow-up.review': 'Hay que revisar',
  'refusal.distinctions.not-followed-up-now':
    'El seguimiento se registra en un distintivo vigente, desde treinta días antes de su fecha.',
  'refusal.distinctions.followed-up': 'El seguimiento de este distintivo ya está registrado.',
  'refusal.distinctions.not-held-then':
    'Ese día no pudo ser: ni en el futuro, ni más de treinta días antes de su fecha.',
  'reminder.distinctions.follow-up': 'Seguimiento del distintivo',
  'reminder.distinctions.follow-up.why': 'Porque el distintivo está a la mitad de su vigencia.',
  'reminder.distinctions.follow-up-late': 'Seguimiento sin registrar',
  'reminder.distinctions.follow-up-late.why': 'Porque el seguimiento tocaba hace dos semanas y no está registrado.',
  'mail.reason.distinctions.follow-up': 'Recibes este correo porque administras el distintivo de tu empresa.',
  'mail.reason.distinctions.follow-up-late': 'Recibes este correo porque administras Puertas Abiertas en FM4.',
} as const;
