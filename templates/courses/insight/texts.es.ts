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

  'courses.company.views': 'Qué personas ver',
  'courses.company.view.todas': 'Todas ({n})',
  'courses.company.view.atrasadas': 'Sin avanzar ({n})',
  'courses.company.view.en-curso': 'Con curso abierto ({n})',
  'courses.company.view.aprobadas': 'Con constancia ({n})',
  'courses.company.view.sin-curso': 'Sin inscribir ({n})',
  'courses.company.view.invitadas': 'Por aceptar ({n})',
  'courses.company.search': 'Nombre o correo',
  'courses.company.in-course': 'Curso',
  'courses.company.any-course': 'Cualquiera',
  'courses.company.of-function': 'Función',
  'courses.company.any-function': 'Cualquiera',
  'courses.company.at-site': 'Centro de trabajo',
  'courses.company.any-site': 'Todos',
  'courses.company.by-function': 'Constancias por función',
  'courses.company.by-function-text':
    'Cuántas personas de cada función tienen su constancia: es lo que piden los niveles.',
  'courses.company.by-function-none': 'Di quién hace qué y aquí verás lo que a cada función le falta para los niveles.',
  'courses.company.trained': '{trained} de {all}',
  'courses.company.filter': 'Filtrar',
  'courses.company.found': '{n, plural, =0 {Nadie} one {Una persona} other {# personas}}',
  'courses.company.nobody': 'Nadie coincide',
  'courses.company.nobody-text': 'Quita un filtro o busca otra cosa.',
  'courses.company.csv': 'Descargar esta lista (CSV)',
  'courses.company.xlsx': 'Descargarla para Excel (XLSX)',
  'courses.sheet.name': 'Avance',
  'courses.company.remind-all':
    '{n, plural, one {Recordar a la persona que lleva una semana sin avanzar} other {Recordar a las # personas que llevan una semana sin avanzar}}',
  'courses.company.remind-all-note':
    'Un correo amable a cada quien, con el enlace a donde se quedó. A nadie se le escribe así dos veces en una semana.',
  'courses.flash.all-reminded':
    '{n, plural, =0 {No se envió ningún recordatorio.} one {Enviamos un recordatorio.} other {Enviamos # recordatorios.}}{left, plural, =0 {} one { Una persona queda para después: ya se le escribió esta semana, o no tiene correo.} other { # personas quedan para después: ya se les escribió esta semana, o no tienen correo.}}',

  'courses.sheet.person': 'Persona',
  'courses.sheet.email': 'Correo',
  'courses.sheet.invited': 'Invitación sin aceptar',
  'courses.sheet.course-title': 'Curso',
  'courses.sheet.state': 'Estado',
  'courses.sheet.read': 'Lecciones leídas',
  'courses.sheet.lessons': 'Lecciones',
  'courses.sheet.function': 'Función',
  'courses.sheet.site': 'Centro de trabajo',
  'courses.sheet.yes': 'Sí',
  'courses.sheet.no': 'No',

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
