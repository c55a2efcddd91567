/** The catalogue and the public page of each course. */
export default {
  'courses.title': 'Cursos',
  'courses.catalogue.intro':
    'Cursos cortos para leer en el teléfono, con un cuestionario al final y una constancia. No cuestan. Los tomas con tu empresa o por tu cuenta.',
  'courses.catalogue.groups': 'Cursos según para quién son',
  'courses.group.employers': 'Para empresas',
  'courses.group.employers.text': 'Para quien dirige, contrata, lleva la nómina o trabaja en equipo.',
  'courses.group.public-servants': 'Para personas servidoras públicas',
  'courses.group.public-servants.text': 'Para enlaces municipales y quienes atienden en una ventanilla.',
  'courses.group.people-in-mobility': 'Para personas en movilidad',
  'courses.group.people-in-mobility.text':
    'Sin cuenta y sin correo: basta un apodo. No preguntamos de dónde vienes ni qué documentos tienes.',
  'courses.catalogue.preparing': 'En preparación',
  'courses.catalogue.preparing-intro':
    'Los estamos escribiendo. Mira lo que ya hay; se podrán tomar cuando estén completos y revisados.',
  'courses.description':
    'Cursos gratuitos sobre movilidad humana y trabajo digno en Jalisco: para empresas, personas servidoras públicas y personas en movilidad.',
  'courses.length.minutes': '{n, plural, one {# minuto} other {# minutos}}',
  'courses.length.hours': '{n, plural, one {# hora} other {# horas}}',
  'courses.length.both': '{hours} h {minutes} min',
  'courses.facts':
    '{length} · {lessons, plural, one {# lección} other {# lecciones}} · {questions, plural, one {# pregunta} other {# preguntas}}',
  'courses.facts.preparing': '{written} de {planned} lecciones escritas',
  'courses.for': 'Para: {audience}',
  'courses.language': 'El contenido de los cursos está en español. Donde hay traducción, se dice.',
  'courses.languages': '{n, plural, one {Idioma: {languages}} other {Idiomas: {languages}}}',
  'courses.languages.draft': '(borrador)',
  'courses.draft': 'Traducción en borrador.',
  'courses.draft-text':
    'Todavía no la revisa una persona que creció con este idioma. Si algo no dice lo mismo, vale el texto en español.',
  'courses.all': 'Todos los cursos',
  'courses.care': 'Antes de empezar',
  'courses.lessons': 'Lecciones',
  'courses.minutes': '{n, plural, one {# minuto} other {# minutos}}',
  'courses.lesson.unwritten': 'Por escribir',
  'courses.how': 'Cómo se toma',
  'courses.how.enrol': 'Empiezas cuando quieras',
  'courses.how.enrol-text':
    'Por tu cuenta, o porque tu empresa te inscribe y te llega un correo. Lees en pausas, desde el teléfono; tu avance queda guardado.',
  'courses.how.open': 'Empiezas con un apodo',
  'courses.how.open-text': 'Sin cuenta ni correo. Tu avance queda en tu aparato y en un enlace que sólo tú tienes.',
  'courses.how.quiz': 'Respondes un cuestionario',
  'courses.how.quiz-text':
    'Se aprueba con {mark} de 100. {attempts, plural, =0 {Puedes intentarlo las veces que quieras} one {Tienes un solo intento} other {Tienes # intentos}} y siempre ves por qué una respuesta es buena o no.',
  'courses.how.certificate': 'Recibes tu constancia',
  'courses.how.certificate-text': 'En PDF firmado, con un código que cualquiera puede comprobar.',
  'courses.how.proof': 'Constancia, sólo si la quieres',
  'courses.how.proof-text': 'Al final puedes pedirla con tu nombre. Si no la quieres, no te pedimos nada.',
  'courses.dc3':
    'Área temática sugerida para la DC-3: {area}. Esa constancia la emite tu empresa si el curso está en su plan de capacitación.',
  'courses.no-dc3': 'Da constancia de participación; la DC-3 no aplica.',
  'courses.not-open': 'Todavía no se puede tomar.',
  'courses.not-open-text': 'Faltan lecciones por escribir y revisar.',
  'courses.start.learner': 'Ir a mi curso',
  'courses.start.company': 'Inscribir a mi equipo',
  'courses.start.myself': 'Tomarlo yo',
  'courses.start.self': 'Empezar el curso',
  'courses.start.self-note':
    'Lo tomas por tu cuenta: tu empresa no ve tu avance ni cuenta esta constancia. Si quieres que cuente, pide a Recursos Humanos que te inscriba.',
  'courses.start.visitor': 'Tomarlo por mi cuenta',
  'courses.start.visitor-note':
    'Te pedimos un nombre y un correo. ¿Ya tienes cuenta? <enter>Entra aquí</enter>. ¿Es para tu equipo? <company>Registra tu empresa</company>.',
  'courses.start.nickname': 'Empezar sin cuenta',
  'courses.start.nickname-note':
    'Basta un apodo. Si prefieres guardar tu avance con tu correo, <account>abre una cuenta</account> o <enter>entra con la tuya</enter>.',
} as const;
