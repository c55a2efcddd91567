/** The catalogue and the public page of each course. */
export default {
  'courses.title': 'Cursos',
  'courses.catalogue.intro':
    'Cursos cortos para leer en el teléfono, con un cuestionario al final y una constancia. No cuestan. Tu empresa te inscribe.',
  'courses.catalogue.available': 'Para empezar hoy',
  'courses.catalogue.preparing': 'En preparación',
  'courses.catalogue.preparing-intro':
    'Los estamos escribiendo. Mira lo que ya hay; se podrán tomar cuando estén completos y revisados.',
  'courses.description':
    'Cursos gratuitos para empresas de Jalisco sobre movilidad humana, contratación y trato digno.',
  'courses.length.minutes': '{n, plural, one {# minuto} other {# minutos}}',
  'courses.length.hours': '{n, plural, one {# hora} other {# horas}}',
  'courses.length.both': '{hours} h {minutes} min',
  'courses.facts':
    '{length} · {lessons, plural, one {# lección} other {# lecciones}} · {questions, plural, one {# pregunta} other {# preguntas}}',
  'courses.facts.preparing': '{written} de {planned} lecciones escritas',
  'courses.for': 'Para: {audience}',
  'courses.language': 'El contenido de los cursos está en español.',
  'courses.all': 'Todos los cursos',
  'courses.care': 'Antes de empezar',
  'courses.lessons': 'Lecciones',
  'courses.minutes': '{n, plural, one {# minuto} other {# minutos}}',
  'courses.lesson.unwritten': 'Por escribir',
  'courses.how': 'Cómo se toma',
  'courses.how.enrol': 'Tu empresa te inscribe',
  'courses.how.enrol-text':
    'Te llega un correo con el enlace. Lees en pausas, desde el teléfono; tu avance queda guardado.',
  'courses.how.quiz': 'Respondes un cuestionario',
  'courses.how.quiz-text':
    'Se aprueba con {mark} de 100. Puedes intentarlo las veces que quieras y siempre ves por qué una respuesta es buena o no.',
  'courses.how.certificate': 'Recibes tu constancia',
  'courses.how.certificate-text': 'En PDF firmado, con un código que cualquiera puede comprobar.',
  'courses.dc3':
    'Área temática sugerida para la DC-3: {area}. Esa constancia la emite tu empresa si el curso está en su plan de capacitación.',
  'courses.no-dc3': 'Da constancia de participación; la DC-3 no aplica.',
  'courses.not-open': 'Todavía no se puede tomar.',
  'courses.not-open-text': 'Faltan lecciones por escribir y revisar.',
  'courses.start.learner': 'Ir a mi curso',
  'courses.start.company': 'Inscribir a mi equipo',
  'courses.start.visitor': 'Registrar mi empresa',
  'courses.start.visitor-note': '¿Tu empresa ya está? Pide a Recursos Humanos que te inscriba.',
  'courses.start.ask': 'Pide a Recursos Humanos de tu empresa que te inscriba.',
} as const;
