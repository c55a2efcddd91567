/** New texts of laws, for lawyers. */
export default {
  'guidance-fm4.law.title': 'Textos nuevos de leyes',
  'guidance-fm4.law.lead':
    'Captura aquí el texto nuevo de uno o varios artículos. Los textos que citan un artículo que cambió quedan en revisión: situaciones, preguntas, documentos y capítulos. Sólo esos. Las empresas con contrataciones o consultas sobre esas situaciones reciben un correo, una vez.',
  'guidance-fm4.law.new': 'Capturar un texto',
  'guidance-fm4.law.law': 'Ley',
  'guidance-fm4.law.published': 'Publicada en el DOF',
  'guidance-fm4.law.source': 'De dónde sale',
  'guidance-fm4.law.source.hint':
    'Por ejemplo: Decreto DOF 01-05-2026, o la versión consolidada de la Cámara de Diputados.',
  'guidance-fm4.law.text': 'Texto de los artículos',
  'guidance-fm4.law.text.hint':
    'Cada artículo empieza en su renglón, como en la ley: «Artículo 133.- Queda prohibido…». Puedes pegar uno, varios o la ley entera.',
  'guidance-fm4.law.file': 'O un archivo',
  'guidance-fm4.law.file.hint':
    'PDF con texto o .txt en UTF-8, hasta 12 MB. Si eliges uno, se usa en lugar de lo pegado.',
  'guidance-fm4.law.baseline': 'Es el texto que ya estaba vigente y que la guía ya leyó',
  'guidance-fm4.law.baseline.hint': 'Se guarda para comparar con el próximo; nada queda en revisión.',
  'guidance-fm4.law.look': 'Ver qué cambia',
  'guidance-fm4.law.all': 'Textos capturados',
  'guidance-fm4.law.named': '{law}, DOF del {day}',
  'guidance-fm4.law.changed': 'Artículos que cambiaron',
  'guidance-fm4.law.open': 'Textos en revisión',
  'guidance-fm4.law.entered': 'Lo capturó',
  'guidance-fm4.law.kept': 'Guardado para comparar',
  'guidance-fm4.law.state.entered': 'Por aplicar',
  'guidance-fm4.law.state.applied': 'Aplicado',
  'guidance-fm4.law.state.discarded': 'Descartado',
  'guidance-fm4.law.effect': 'Qué pasará al aplicarlo',
  'guidance-fm4.law.effect.articles':
    '{n, plural, =0 {Ningún artículo cambia} one {Cambia un artículo} other {Cambian # artículos}} de {of}.',
  'guidance-fm4.law.effect.texts':
    '{n, plural, =0 {Ningún texto de la guía queda en revisión.} one {Un texto de la guía queda en revisión.} other {# textos de la guía quedan en revisión.}}',
  'guidance-fm4.law.effect.companies':
    '{n, plural, =0 {Ninguna empresa recibe correo.} one {Una empresa recibe correo.} other {# empresas reciben correo.}}',
  'guidance-fm4.law.effect.elsewhere':
    '{n, plural, =0 {Ninguna lección ni práctica lo cita.} one {Una lección o práctica lo cita: revísala aparte.} other {# lecciones o prácticas lo citan: revísalas aparte.}}',
  'guidance-fm4.law.baseline.effect':
    '{n, plural, one {Se guarda un artículo} other {Se guardan # artículos}} para comparar después. Nada queda en revisión.',
  'guidance-fm4.law.unknown': 'De estos artículos no teníamos el texto anterior',
  'guidance-fm4.law.unknown.text':
    '{list}. Se toman como cambiados. Si alguno es el que ya estaba vigente, descarta esto y captura primero el anterior con la casilla marcada.',
  'guidance-fm4.law.apply': 'Aplicar y avisar',
  'guidance-fm4.law.keep': 'Guardar para comparar',
  'guidance-fm4.law.discard': 'Descartar',
  'guidance-fm4.law.texts': 'Textos de la guía que lo citan',
  'guidance-fm4.law.elsewhere': 'Lecciones y prácticas que lo citan',
  'guidance-fm4.law.articles': 'Artículos',
  'guidance-fm4.law.fate.same': 'igual que antes',
  'guidance-fm4.law.fate.changed': 'cambió',
  'guidance-fm4.law.fate.new': 'sin texto anterior',
  'guidance-fm4.law.applied': 'El texto quedó aplicado.',
  'guidance-fm4.law.discarded': 'El texto quedó descartado.',
  'refusal.guidance.law-none': 'Pega el texto o elige un archivo.',
  'refusal.guidance.law-articles':
    'No encontramos ningún artículo. Cada uno empieza en su renglón: «Artículo 133.- …».',
  'refusal.guidance.law-large': 'El archivo es demasiado grande: cabe hasta 12 MB.',
  'refusal.guidance.law-file': 'El archivo no es un PDF ni texto en UTF-8.',
  'refusal.guidance.law-broken': 'No pudimos leer este PDF: está dañado o protegido con contraseña. Pega el texto.',
  'refusal.guidance.law-scanned':
    'Este PDF es una imagen: no trae texto que se pueda leer. Baja el PDF del DOF o de la Cámara de Diputados, que sí lo trae, o pega el texto.',
  'refusal.guidance.law-ahead': 'El DOF de ese día todavía no sale.',
  'reminders.kind.guidance.law-changed.when': 'Cuando cambia un artículo que la guía cita.',
  'reminders.kind.guidance.law-changed.whom':
    'A quienes administran una empresa con contrataciones o consultas de esa situación.',
} as const;
