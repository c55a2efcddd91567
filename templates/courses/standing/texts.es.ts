/** Rules by which a company enrols whoever comes. */
export default {
  'courses.rules.title': 'Reglas de inscripción',
  'courses.rules.intro':
    'Di qué curso toma cada quien. La inscripción se hace sola en cuanto alguien llega a tu equipo o le das una función en <a>Quién hace qué</a>.',
  'courses.rules.none': 'Todavía no hay ninguna',
  'courses.rules.none-text': 'Por ejemplo: toda persona nueva toma el curso A en 30 días.',
  'courses.rules.who': 'Quién',
  'courses.rules.who.everyone': 'Toda persona del equipo',
  'courses.rules.who.hr': 'Quien trabaja en RH',
  'courses.rules.who.direction': 'Quien está en la dirección',
  'courses.rules.who.managers': 'Quien tiene personas a su cargo',
  'courses.rules.who.hiring': 'Quien interviene en la contratación',
  'courses.rules.time': 'Plazo',
  'courses.rules.no-time': 'Sin plazo',
  'courses.rules.days': '{n, plural, one {un día} other {# días}}',
  'courses.rules.days-for': '¿Cuántos días tiene para terminarlo?',
  'courses.rules.present': 'También inscribir a quienes ya están en el equipo',
  'courses.rules.enrolled': 'Inscribió',
  'courses.rules.enrolled-since': '{n, plural, =0 {a nadie} one {a una persona} other {a # personas}} desde el {day}',
  'courses.rules.end': 'Quitar',
  'courses.rules.end-do': 'Quitar',
  'courses.rules.ended': 'La regla ya no inscribe a nadie más. Quienes ya estaban en el curso siguen en él.',
  'courses.rules.add': 'Hacer una regla',
  'courses.rules.add-do': 'Hacer la regla',
  'courses.rules.made': 'La regla quedó hecha. Inscribe sola, en unos minutos.',

  'refusal.courses.rules-many': 'Tu empresa tiene {n} reglas. Quita una antes de hacer otra.',

  'held-room.course-rules': 'Reglas de inscripción a cursos',
  'held.course-rules.ruled': 'Reglas de inscripción que te alcanzaron',
  'held.course-rules.rules': 'Reglas de inscripción que hiciste',
} as const;
