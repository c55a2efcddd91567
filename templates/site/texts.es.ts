/** Home, "For employers", accessibility. */
export default {
  'home.title': 'Contratar también es abrir una puerta',
  'home.heading': 'Contratar también es <sun>abrir una puerta</sun>',
  'home.lead':
    'Acompañamos a las empresas de Jalisco a contratar bien a personas migrantes, refugiadas y retornadas. A las que lo demuestran, {issuer} les otorga un distintivo que cualquiera puede comprobar.',
  'home.doors': 'Tres formas de entrar',
  'home.company.title': 'Tengo una empresa',
  'home.company.text':
    'Aprende lo que la ley permite, mide cómo estás y gana el distintivo paso a paso. Siempre sabrás qué sigue.',
  'home.company.register': 'Registrar mi empresa',
  'home.company.sign-in': 'Ya tengo cuenta',
  'home.verify.title': 'Quiero comprobar un distintivo',
  'home.verify.code': 'Código',
  'home.verify.hint': '12 letras y números, junto al QR',
  'home.verify.submit': 'Comprobar',
  'home.verify.pdf': 'Tengo el PDF',
  'home.learn.title': 'Quiero aprender',
  'home.learn.text': 'Lecciones cortas en el teléfono, a tu ritmo, con constancia al terminar.',
  'home.learn.courses': 'Ver los cursos',
  'home.learn.invited': 'Me invitó mi empresa',
  'home.way.title': 'De la buena intención a un trabajo digno',
  'home.way.text':
    'Contratar no termina el primer día. Por eso el camino tiene seis pasos y en cada uno queda una prueba de lo que hiciste.',
  'home.way.learn': 'Aprende',
  'home.way.learn.text': 'Tu equipo toma cursos cortos, en el teléfono y sin contraseña.',
  'home.way.consult': 'Consulta',
  'home.way.consult.text': 'La guía te dice qué documento acepta la ley y qué no debes pedir.',
  'home.way.assess': 'Autoevalúate',
  'home.way.assess.text': 'Cincuenta prácticas concretas. Ves tu avance al momento.',
  'home.way.audit': 'Recibe la auditoría',
  'home.way.audit.text': '{issuer} revisa tus evidencias y escucha a tu personal.',
  'home.way.improve': 'Mejora',
  'home.way.improve.text': 'Cada pendiente dice qué falta para el nivel que quieres.',
  'home.way.distinguish': 'Distínguete',
  'home.way.distinguish.text': 'Un nivel ganado, público y fácil de comprobar.',
  'home.levels.title': 'Tres niveles: la puerta se abre cada vez más',
  'home.levels.text':
    'Los arcos llenos dicen el nivel. Detrás de cada emblema hay evidencias revisadas, entrevistas con el personal y la decisión de un comité.',
  'home.levels.N1': 'La empresa cumple lo indispensable y comenzó a cambiar su forma de contratar.',
  'home.levels.N2': 'La empresa aplica las prácticas con todas las personas y puede demostrarlo en sitio.',
  'home.levels.N3': 'La empresa es referente: tiene resultados, los mide y ayuda a otras.',
  'home.levels.facts': 'Nivel {n} de 3. Pide {minimum} %. Vale {months} meses.',
  'home.guide.title': '«Trae este documento. ¿La puedo contratar?»',
  'home.guide.text':
    'Elige el documento y te decimos si puede trabajar, qué pedir, qué no pedir y qué trámite sigue. No hace falta el nombre de nadie.',
  'home.guide.all': 'Ver las 21 situaciones',
  'home.guide.humanitarian': 'Tarjeta de visitante por razones humanitarias',
  'home.guide.humanitarian.text': 'Está en trámite de refugio',
  'home.guide.refugee': 'Tarjeta de residente permanente',
  'home.guide.refugee.text': 'Ya fue reconocida como refugiada',
  'home.guide.applicant': 'Constancia de COMAR y CURP temporal',
  'home.guide.applicant.text': 'Todavía no tiene tarjeta',
  'home.guide.returned': 'Nació en México y volvió sin papeles',
  'home.guide.returned.text': 'Persona mexicana retornada',

  'employers.title': 'Para empresas',
  'employers.heading': 'Contrata bien, y que se note',
  'employers.lead':
    'Para empresas, organizaciones y personas que emplean en Jalisco, de cualquier tamaño. También si todavía no han contratado a nadie en movilidad.',
  'employers.get.title': 'Lo que tu empresa se lleva',
  'employers.get.law':
    '<b>Certeza.</b> Sabes qué documento permite trabajar, qué pedir, qué no pedir y qué aviso sigue, con el artículo de la ley al lado.',
  'employers.get.team': '<b>Un equipo que sabe.</b> Cursos cortos con constancia que se comprueba con un código.',
  'employers.get.mirror':
    '<b>Un espejo honesto.</b> Cincuenta prácticas concretas te dicen dónde estás y qué falta para el siguiente nivel.',
  'employers.get.sign':
    '<b>Un distintivo que se sostiene.</b> Lo audita {issuer}, lo decide un comité y cualquiera lo comprueba en segundos.',
  'employers.ask.title': 'Lo que te vamos a pedir',
  'employers.ask.time':
    'Unos 45 minutos para responder la autoevaluación en una empresa pequeña, y luego reunir la evidencia; con ella, medio día en una mediana o grande.',
  'employers.ask.evidence':
    'Evidencias: políticas, formatos, actas, fotografías sin rostros. Tacha los datos personales antes de subirlas.',
  'employers.ask.people':
    'Que {issuer} pueda conversar en confianza con tu personal. Nadie de la empresa sabe qué dijo quién.',
  'employers.ask.clean':
    'Declarar que no tienes resoluciones firmes sin cumplir por discriminación, violencia laboral, trata o trabajo forzoso en los últimos 24 meses.',
  'employers.rules.title': 'Las reglas del juego',
  'employers.rules.audited': 'La calificación que cuenta es la de la auditoría, no la que tú te pones.',
  'employers.rules.critical':
    'Hay prácticas críticas. Una sola por debajo de lo mínimo detiene el nivel, aunque el total alcance.',
  'employers.rules.independent': 'Quien te asesoró no te audita, y quien te auditó no vota.',
  'employers.rules.public':
    'La ficha pública dice empresa, nivel y fechas. Nunca calificaciones, hallazgos ni personas.',
  'employers.rules.voluntary':
    'El distintivo es voluntario: no es un documento oficial ni sustituye la inspección del trabajo.',
  'employers.levels.title': 'Qué pide cada nivel',
  'employers.levels.caption': 'Requisitos de los tres niveles',
  'employers.levels.level': 'Nivel',
  'employers.levels.total': 'Total',
  'employers.levels.dimension': 'Cada dimensión',
  'employers.levels.validity': 'Vale',
  'employers.levels.months': '{n} meses',
  'employers.next.title': 'Empieza por registrarte',
  'employers.next.text':
    'Ten a la mano el RFC de la empresa, el municipio del centro de trabajo y cuántas personas trabajan ahí. Toma unos cinco minutos.',

  'accessibility.title': 'Accesibilidad',
  'accessibility.lead':
    'Queremos que cualquier persona pueda usar este sitio: en un teléfono viejo, con lector de pantalla, con teclado o con prisa.',
  'accessibility.how.title': 'Cómo está hecho',
  'accessibility.how.standard':
    'Seguimos las pautas WCAG 2.2, nivel AA, y lo comprobamos con pruebas automáticas en cada cambio.',
  'accessibility.how.script': 'Todo funciona sin JavaScript. Con él, algunas cosas son más rápidas.',
  'accessibility.how.keyboard': 'Todo se alcanza con el teclado y el foco siempre se ve.',
  'accessibility.how.text': 'La letra se eligió por legible. Puedes agrandarla al 200 % sin perder nada.',
  'accessibility.how.color': 'Ningún dato depende sólo del color: cada estado se lee en palabras.',
  'accessibility.how.theme': 'De noche, el sitio se oscurece si así lo pide tu equipo.',
  'accessibility.how.pdf': 'Los PDF de distintivos y constancias llevan etiquetas para lector de pantalla.',
  'accessibility.limits.title': 'Lo que aún falta',
  'accessibility.limits.text':
    'No hemos hecho todavía una revisión con personas usuarias de lector de pantalla, ni hay versión en Lengua de Señas Mexicana ni en otras lenguas además de español e inglés. Los archivos que suben las empresas pueden no ser accesibles.',
  'accessibility.help.title': 'Si algo no te funciona',
  'accessibility.help.text':
    '<help>Dile a {issuer}</help> en qué página estabas y qué querías hacer. Te ayudamos por otro medio y lo corregimos.',

  'help.title': 'Ayuda',
  'help.lead': 'Aquí está lo que más se pregunta y cómo hablar con una persona de {issuer}.',
  'help.contact': 'Cómo hablar con {issuer}',
  'help.mail': 'Correo',
  'help.phone': 'Teléfono',
  'help.address': 'Domicilio',
  'help.say':
    'Di desde qué página escribes y qué querías hacer. No mandes contraseñas ni documentos de personas en movilidad.',
  'help.danger': 'Si alguien está en peligro, llama al 911.',
  'help.questions': 'Lo que más se pregunta',
  'help.tasks.title': '¿Qué le toca ahora a mi empresa?',
  'help.tasks.text': 'En <a>Pendientes</a> está lo que espera tu respuesta, con su fecha, y lo que viene después.',
  'help.team.title': '¿Cómo doy acceso a alguien de mi empresa?',
  'help.team.text': 'Invítalo desde <a>Equipo</a>. Ahí también cambias lo que puede hacer o le quitas el acceso.',
  'help.sign-in.title': 'No puedo entrar',
  'help.sign-in.text':
    '<a>Pide un enlace a tu correo</a>: con él entras sin contraseña y, si quieres, pones otra en tu cuenta.',
  'help.course.title': 'Quiero tomar un curso o descargar mi constancia',
  'help.course.text':
    'Mira los <a>cursos</a>. Si los tomas con tu empresa, entra con el enlace o el código que te dieron; tus constancias están en Mis cursos.',
  'help.verify.title': '¿Este distintivo es verdadero?',
  'help.verify.text': '<a>Compruébalo</a> con su código o con el PDF, sin cuenta.',
  'help.law.title': '¿Puedo contratar a alguien con este documento?',
  'help.law.text':
    'La <a>guía legal</a> dice, documento por documento, si puedes contratar, qué pedir y qué no. Orienta; no sustituye a una persona abogada.',
  'help.report.title': 'Una empresa con distintivo no cumple',
  'help.report.text': '<a>Repórtalo</a> sin decir quién eres. {issuer} lo revisa y te responde ahí mismo.',
  'help.person.title': 'Soy una persona en movilidad y busco apoyo',
  'help.person.text': 'Estas <a>instituciones</a> ayudan con documentos, refugio, trabajo y salud.',
  'help.data.title': '¿Qué datos míos guardan?',
  'help.data.text': 'Lo dice el <a>aviso de privacidad</a>, y cómo verlos, corregirlos o borrarlos.',
} as const;
