/** The team's progress, and the step of the courses in the company's journey. */
export default {
  'courses.company.title': 'Cursos de tu equipo',
  'courses.company.intro':
    'Quién está inscrito, por dónde va y quién ya tiene su constancia. Las respuestas de cada persona son sólo suyas.',
  'courses.company.enrol': 'Inscribir personas',
  'courses.company.table': 'Avance de cada persona',
  'courses.company.person': 'Persona',
  'courses.company.course': 'Curso {letter}',
  'courses.company.activity': 'Última actividad',
  'courses.company.no-activity': 'Sin actividad',
  'courses.company.invited': 'Invitación sin aceptar',
  'courses.company.empty': 'Aún no hay nadie en los cursos',
  'courses.company.empty-text': 'Empieza por Recursos Humanos y una persona de la dirección: el primer nivel lo pide.',
  'courses.company.summary':
    '{certified, plural, =0 {Nadie ha aprobado todavía} one {Una constancia} other {# constancias}} y {open, plural, =0 {ningún curso abierto} one {un curso abierto} other {# cursos abiertos}}.',
  'courses.company.link': '{state}: ver el avance de {name} en el curso {letter}',
  'courses.company.letters': '{letter}: {title}',

  'courses.journey.see': 'Ver los cursos',
  'courses.journey.check': 'Dos personas con el curso A: Recursos Humanos y alguien de la dirección',
  'courses.journey.enrol': 'Inscribe a dos personas en el curso A',
  'courses.journey.enrol-text':
    'Recursos Humanos y alguien de la dirección. Son seis lecciones cortas que se leen en el teléfono.',
  'courses.journey.follow': 'Acompaña a quien está en los cursos',
  'courses.journey.follow-text':
    '{open, plural, one {Hay un curso abierto} other {Hay # cursos abiertos}}. Mira por dónde va cada quien y recuérdale con un correo si hace falta.',
  'courses.journey.typical': 'unos {n} minutos por persona en el curso A.',
  'courses.journey.none': 'Inscribe a Recursos Humanos y a una persona de la dirección.',
  'courses.journey.some':
    '{certified, plural, one {Una persona aprobó} other {# personas aprobaron}} el curso A; {open, plural, =0 {nadie más está en camino} one {una más está en camino} other {# más están en camino}}.',
} as const;
