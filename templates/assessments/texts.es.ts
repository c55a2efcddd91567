/** The self-assessment: overview, profile, practices, evidence, score, submission, mails. */
export default {
  'assessments.title': 'Autoevaluación',
  'assessments.practice-title': 'Práctica {id}',
  'assessments.profile-title': 'Perfil de la empresa',
  'assessments.submit-title': 'Firmar y enviar',

  'assessments.dimension.D1': 'Gobernanza',
  'assessments.dimension.D2': 'Selección',
  'assessments.dimension.D3': 'Documentos',
  'assessments.dimension.D4': 'Condiciones',
  'assessments.dimension.D5': 'Trato digno',
  'assessments.dimension.D6': 'Acogida',
  'assessments.dimension.D7': 'Denuncia',
  'assessments.dimension.D8': 'Datos',

  'assessments.start.lead':
    'Compara lo que hoy hace tu empresa con {n} prácticas de trato digno e inclusión. Al terminar sabrás qué nivel alcanzas y qué te falta para el siguiente.',
  'assessments.start.what': 'Qué vas a hacer',
  'assessments.start.step-profile': '<b>Cuentas cómo es tu empresa.</b> Con eso vemos qué prácticas te tocan.',
  'assessments.start.step-answers':
    '<b>En cada práctica eliges una frase.</b> La que más se parece a lo que pasa hoy. También subes lo que lo demuestra. Varias personas pueden responder a la vez.',
  'assessments.start.step-submit':
    '<b>Alguien que administra la cuenta firma y envía.</b> Después FM4 la audita; la calificación que cuenta es la de la auditoría.',
  'assessments.start.time': 'Cuánto tiempo lleva',
  'assessments.start.period': 'Qué periodo se mira',
  'assessments.start.before': 'Se guarda sola mientras respondes: puedes dejarla y volver otro día.',
  'assessments.start.level': '¿A qué nivel quieres llegar?',
  'assessments.start.level-hint': 'Puedes cambiarlo cuando quieras. Te diremos qué te falta para ese nivel.',
  'assessments.start.level-needs': '{percent} % en total y {dimension} % en cada dimensión',
  'assessments.start.button': 'Comenzar la autoevaluación',
  'assessments.start.again': 'Comenzar una nueva autoevaluación',
  'assessments.start.carry': 'Traer las respuestas y evidencias de la anterior',
  'assessments.start.carry-hint':
    'Llegan con su fecha. Revísalas: declaras sobre hoy, y lo que la pregunta cambió se responde de nuevo.',
  'assessments.start.previous':
    'La anterior, enviada el {date}, quedó cerrada con su auditoría y se conserva como estaba.',

  'assessments.overview.lead':
    'Llevas {answered} de {total} prácticas. Responde en el orden que quieras; se guarda sola.',
  'assessments.overview.all-answered': 'Respondiste las {total} prácticas que te tocan.',
  'assessments.overview.next': 'Seguir con la siguiente práctica',
  'assessments.overview.first': 'Responder la primera práctica',
  'assessments.overview.profile-first': 'Contar cómo es mi empresa',
  'assessments.overview.profile-missing':
    'Empieza por el perfil: con siete datos de tu empresa vemos qué prácticas le tocan.',
  'assessments.overview.sign': 'Revisar, firmar y enviar',
  'assessments.overview.change-profile': 'Cambiar el perfil',
  'assessments.overview.dimensions': 'Las prácticas, por dimensión',
  'assessments.overview.dimension-count': '{answered} de {total}',
  'assessments.overview.target': 'Nivel al que quieres llegar',
  'assessments.overview.change-target': 'Cambiar de nivel',

  'assessments.item.unanswered': 'Sin responder',
  'assessments.item.answered': '{value}: {name}',
  'assessments.item.critical': 'Crítica',
  'assessments.item.critical-low': 'Necesita 3',
  'assessments.item.no-evidence': 'Sin evidencia cuenta como 1',
  'assessments.item.evidence': '{n, plural, one {# archivo} other {# archivos}}',
  'assessments.item.not-applicable': 'No aplica',
  'assessments.item.not-applicable-why': 'Por lo que dice el perfil de tu empresa.',

  'assessments.practice.position': 'Práctica {n} de {total}',
  'assessments.practice.score-link': 'Llevas {percent}: ver qué falta para {level}',
  'assessments.practice.how-to-read': 'Cómo leer esta práctica',
  'assessments.practice.micro': 'En empresas de hasta diez personas:',
  'assessments.practice.question': '¿Dónde está hoy tu empresa?',
  'assessments.practice.expected': '(lo que se espera)',
  'assessments.practice.not-applicable':
    'Esta práctica no le toca a tu empresa, por lo que dice su perfil. No suma ni resta; no tienes que responderla.',
  'assessments.practice.not-applicable-change': 'Si cambió algo, corrige el perfil',
  'assessments.practice.frozen': 'La autoevaluación ya se envió, así que las respuestas no cambian.',
  'assessments.practice.note': 'Nota para quien audita',
  'assessments.practice.note-hint':
    'Opcional. Qué hicieron, desde cuándo, quién lo aplica. Sin nombres de personas en movilidad.',
  'assessments.practice.previous': 'Anterior',
  'assessments.practice.next': 'Siguiente',
  'assessments.practice.saved': 'Guardado {when}',
  'assessments.practice.saved-at': 'Guardado a las {time}',
  'assessments.practice.saving': 'Guardando…',
  'assessments.practice.offline': 'Sin conexión: lo tienes en este equipo y se guardará al volver.',
  'assessments.practice.not-saved': 'No se pudo guardar. Usa «Guardar y seguir».',
  'assessments.practice.restored': 'Recuperamos lo que escribiste sin conexión en este equipo.',

  'assessments.warning.critical':
    '<b>Con {value} no se otorga ningún nivel.</b> Es una práctica crítica: necesita 3. Un buen puntaje en otras no lo compensa.',
  'assessments.warning.critical-evidence':
    '<b>Sin evidencia cuenta como 1, y con 1 no se otorga ningún nivel.</b> Es una práctica crítica: sube algo que se pueda revisar.',
  'assessments.warning.serious':
    '<b>Primero, la seguridad de la persona.</b> Lo que describes puede estar dañando a alguien ahora. FM4 puede orientarte de manera confidencial para detenerlo y repararlo; no confrontes ni interrogues a nadie.',
  'assessments.warning.serious-link': 'Ver instituciones que ayudan',

  'assessments.evidence.title': 'Evidencia',
  'assessments.evidence.lead':
    'Sin evidencia que se pueda revisar, la práctica no pasa de 1. Tacha los datos personales antes de subirla.',
  'assessments.evidence.by': '{size}, subió {name} {when}',
  'assessments.evidence.by-nobody': '{size}, subido {when}',
  'assessments.evidence.proves': 'Es: {what}',
  'assessments.evidence.usual': 'Suele demostrarse con esto. Basta lo que tengas.',
  'assessments.evidence.file': 'Archivo',
  'assessments.evidence.file-hint': 'PDF, foto (JPG, PNG, WEBP) o documento (DOCX, XLSX, ODT), de hasta 20 MB.',
  'assessments.evidence.what': '¿Qué es?',
  'assessments.evidence.other': 'Otra cosa',
  'assessments.evidence.upload': 'Subir un archivo',
  'assessments.evidence.uploading': 'Subiendo el archivo…',
  'assessments.evidence.remove': 'Quitar',
  'assessments.evidence.none': 'No hay archivos en esta práctica.',

  'assessments.conflict.title': 'Otra persona respondió esta práctica mientras tú la tenías abierta',
  'assessments.conflict.theirs': 'Lo que {name} guardó {when}',
  'assessments.conflict.yours': 'Lo que tú elegiste',
  'assessments.conflict.no-answer': 'Sin respuesta',
  'assessments.conflict.no-note': 'Sin nota',
  'assessments.conflict.what-now':
    'Lo tuyo sigue en el formulario. Si guardas, reemplazas lo de {name}; si no, quédate con lo suyo.',
  'assessments.conflict.keep-theirs': 'Quedarme con lo de {name}',
  'assessments.conflict.someone': 'otra persona',

  'assessments.panel.title': 'Así va tu empresa',
  'assessments.panel.by-answers': 'según tus respuestas',
  'assessments.panel.so-far': 'con {answered} de {total} respuestas',
  'assessments.panel.radar-minimum': 'La línea punteada es el mínimo de cada dimensión para {level}: {percent} %.',
  'assessments.panel.to-reach': 'Para llegar a {level}',
  'assessments.panel.reached': 'Según tus respuestas, alcanzas {level}.',
  'assessments.panel.audit-counts': 'La calificación que cuenta es la de la auditoría.',

  'assessments.missing.this-critical': 'Sube esta práctica a <b>3</b>. Es crítica.',
  'assessments.missing.critical': 'Sube <a>la práctica {id}</a> a <b>3</b>. Es crítica.',
  'assessments.missing.this-evidence': 'Sube evidencia de esta práctica. Es crítica y sin ella cuenta como 1.',
  'assessments.missing.evidence': 'Sube evidencia de <a>la práctica {id}</a>. Es crítica y sin ella cuenta como 1.',
  'assessments.missing.more-critical':
    '{n, plural, one {Y otra práctica crítica que está} other {Y otras # prácticas críticas que están}} debajo de 3.',
  'assessments.missing.points': 'Gana <b>{points}</b> puntos en el total.',
  'assessments.missing.points-met': 'El total alcanza: se pide {needed} %.',
  'assessments.missing.dimension': 'Lleva {name} de {percent} a <b>{needed} %</b>.',
  'assessments.missing.four':
    'Lleva a 4 {more, plural, one {una práctica crítica} =2 {dos prácticas críticas} =3 {tres prácticas críticas} =4 {cuatro prácticas críticas} =5 {cinco prácticas críticas} =6 {seis prácticas críticas} other {# prácticas críticas}}{have, plural, =0 {.} other { más.}} {have, plural, =0 {Se piden} one {Ya tienes # y se piden} other {Ya tienes # y se piden}} {needed}.',
  'assessments.missing.not-applicable': 'Demasiadas prácticas no aplican: {percent} %. Se admite hasta {allowed} %.',
  'assessments.missing.open-selection':
    'Muestra en la auditoría al menos un proceso de selección abierto y documentado, porque aún no hay personas en movilidad en tu equipo.',
  'assessments.missing.hires': 'Muestra en la auditoría contrataciones formales de personas en movilidad.',
  'assessments.missing.answers':
    '{left, plural, one {Responde la práctica que falta.} other {Responde las # prácticas que faltan.}}',
  'assessments.missing.answers-met': 'Ninguna dimensión sin responder.',

  'assessments.profile.lead':
    'Siete datos generales. Con ellos vemos qué prácticas le tocan a tu empresa y cómo leerlas según su tamaño.',
  'assessments.profile.no-names': 'Nunca pedimos nombres ni la situación migratoria de nadie.',
  'assessments.profile.save': 'Guardar y seguir',
  'assessments.profile.size':
    'Por su tamaño es una empresa {size, select, micro {micro} small {pequeña} medium {mediana} other {grande}}.',
  'assessments.profile.sector.campo': 'Campo',
  'assessments.profile.sector.industria': 'Industria',
  'assessments.profile.sector.construccion': 'Construcción',
  'assessments.profile.sector.comercio': 'Comercio',
  'assessments.profile.sector.alojamiento_y_alimentos': 'Alojamiento y alimentos',
  'assessments.profile.sector.hogar': 'Trabajo del hogar',
  'assessments.profile.sector.transporte_y_logistica': 'Transporte y logística',
  'assessments.profile.sector.salud_y_cuidados': 'Salud y cuidados',
  'assessments.profile.sector.tecnologia': 'Tecnología',
  'assessments.profile.sector.otros_servicios': 'Otros servicios',
  'assessments.profile.headcount': 'Escribe cuántas personas, en números: 1 o más.',

  'assessments.submit.lead': 'Revisa lo que FM4 va a recibir. Después de enviar ya no se puede cambiar.',
  'assessments.submit.what': 'Lo que se envía',
  'assessments.submit.target': 'Nivel que pides',
  'assessments.submit.score': 'Tu calificación',
  'assessments.submit.reached': 'Nivel que alcanzas según tus respuestas',
  'assessments.submit.no-level': 'Ninguno todavía',
  'assessments.submit.answers': 'Prácticas respondidas',
  'assessments.submit.files': 'Archivos de evidencia',
  'assessments.submit.certified': 'Personas con cursos aprobados',
  'assessments.submit.courses-needed': 'Para {level}: {courses}',
  'assessments.submit.without-evidence':
    '{n, plural, one {Una práctica no tiene evidencia y cuenta como 1} other {# prácticas no tienen evidencia y cuentan como 1}}, aunque respondiste más.',
  'assessments.submit.not-reached':
    'Según tus respuestas todavía no alcanzas {level}. Puedes enviar de todos modos: la auditoría te dirá qué corregir.',
  'assessments.submit.blocked': 'Antes de enviar falta esto',
  'assessments.submit.blocked-profile': 'Completar <a>el perfil de la empresa</a>.',
  'assessments.submit.blocked-answers':
    '{n, plural, one {Responder una práctica:} other {Responder # prácticas, empezando por}} <a>{id}</a>.',
  'assessments.submit.declaration': 'Declaración',
  'assessments.submit.declare': 'En nombre de {company}, declaro y acepto:',
  'assessments.submit.name': 'Tu nombre completo, como firma',
  'assessments.submit.name-hint': 'Quedan registrados tu nombre, la fecha y la hora.',
  'assessments.submit.button': 'Firmar y enviar',
  'assessments.submit.admin-only': 'La firma quien administra la cuenta de la empresa',
  'assessments.submit.admins': 'Avísale a {names}.',

  'assessments.sent.lead': 'Tu autoevaluación está en manos de FM4',
  'assessments.sent.when': 'La firmó y envió {name} el {date}.',
  'assessments.sent.next': 'Qué sigue',
  'assessments.sent.next-auditor':
    '<b>Una persona auditora de FM4 la toma.</b> Revisa cada práctica junto a su evidencia.',
  'assessments.sent.next-questions':
    '<b>Si algo no se entiende, te escribimos.</b> No hace falta que hagas nada mientras.',
  'assessments.sent.next-committee': '<b>Un comité decide.</b> Te avisamos por correo del resultado y de sus razones.',
  'assessments.sent.answers': 'Lo que enviaste, por dimensión',
  'assessments.sent.audit': 'Ver la auditoría',
  'assessments.sent.closed': 'Esta autoevaluación ya tiene su auditoría',
  'assessments.sent.reopened': 'FM4 la volvió a abrir para que la completes. Revisa, firma y envía de nuevo.',

  'assessments.route.submitted': 'La enviaste el {when}.',
  'assessments.route.see': 'Ver la autoevaluación',
  'assessments.route.continue': 'Seguir donde ibas',
  'assessments.route.sign-text': 'Respondiste todo. Alguien que administra la cuenta la revisa, firma y envía.',
  'assessments.route.check-profile': 'Perfil de la empresa',
  'assessments.route.check-answers': 'Prácticas respondidas: {answered} de {total}',
  'assessments.route.check-signed': 'Declaración firmada y enviada',
  'assessments.route.goal-points': 'Pide {needed} %. Según tus respuestas te faltan {left} puntos.',
  'assessments.route.goal-other':
    'El total alcanza el {needed} %. {n, plural, one {Te falta un requisito.} other {Te faltan # requisitos.}}',
  'assessments.route.goal-reached': 'Según tus respuestas ya lo alcanzas.',
  'assessments.route.not-started': 'Compara tu empresa con 50 prácticas y descubre qué nivel alcanzas.',
  'assessments.route.draft': 'Llevas {answered} de {total} prácticas.',
  'assessments.route.ready': 'Respondiste todo: falta firmar y enviar.',
  'assessments.route.action-start': 'Comenzar la autoevaluación',
  'assessments.route.action-continue': 'Seguir con la autoevaluación',
  'assessments.route.action-sign': 'Firmar y enviar la autoevaluación',
  'assessments.route.effort': 'De 60 a 90 minutos; se guarda sola',

  'assessments.flash.started': 'Comenzaste la autoevaluación. Primero, cómo es tu empresa.',
  'assessments.flash.profile-saved': 'Guardamos el perfil.',
  'assessments.flash.saved': 'Guardamos tu respuesta.',
  'assessments.flash.target': 'Cambiamos el nivel al que quieres llegar.',
  'assessments.flash.uploaded': 'Subimos {name}.',
  'assessments.flash.removed': 'Quitamos {name}.',
  'assessments.flash.submitted': 'Enviamos tu autoevaluación a FM4.',

  'refusal.assessments.frozen': 'La autoevaluación ya se envió: sus respuestas y archivos ya no cambian.',
  'refusal.assessments.not-started': 'Todavía no hay una autoevaluación abierta. Comiénzala primero.',
  'refusal.assessments.stale-profile':
    'Otra persona cambió el perfil mientras lo tenías abierto. Lo tuyo sigue aquí; revísalo y guarda de nuevo.',
  'refusal.assessments.not-applicable': 'Esta práctica no le toca a tu empresa, por lo que dice su perfil.',
  'refusal.assessments.file-too-large':
    'El archivo pesa más de {max}. Redúcelo o súbelo en partes; lo demás sigue aquí.',
  'refusal.assessments.file-missing': 'Elige primero un archivo.',
  'refusal.assessments.file-empty': 'El archivo está vacío. Revísalo y súbelo otra vez.',
  'refusal.assessments.file-executable':
    'Ese archivo es un programa, aunque su nombre diga otra cosa. No se aceptan programas.',
  'refusal.assessments.file-markup': 'Las páginas web y los dibujos SVG no se aceptan. Guárdalo como PDF y súbelo así.',
  'refusal.assessments.file-macros': 'El documento lleva macros. Guárdalo sin macros o como PDF y súbelo así.',
  'refusal.assessments.file-mismatch':
    'El nombre del archivo dice un tipo y su contenido es de otro. Ábrelo, guárdalo de nuevo y súbelo.',
  'refusal.assessments.file-unsupported':
    'No aceptamos ese tipo de archivo. Súbelo como PDF, foto (JPG, PNG, WEBP), DOCX, XLSX u ODT.',
  'refusal.assessments.too-many-files': 'Esta práctica ya tiene {max} archivos. Quita alguno antes de subir otro.',
  'refusal.assessments.incomplete': 'Todavía falta algo antes de enviar. Está en la lista de abajo.',
  'refusal.assessments.not-submitted': 'La autoevaluación todavía no se ha enviado.',

  'assessments.mail.idle.subject': 'Tu autoevaluación te espera',
  'assessments.mail.idle.text':
    'La autoevaluación de {company} lleva diez días sin cambios. Van {answered} de {total} prácticas; todo lo guardado sigue ahí.',
  'assessments.mail.idle.done': 'Ya respondieron todas las prácticas: sólo falta firmarla y enviarla.',
  'assessments.mail.idle.button': 'Seguir donde se quedó',
  'assessments.mail.stalled.subject': '{company} lleva tiempo sin avanzar en su autoevaluación',
  'assessments.mail.stalled.text':
    '{company} no ha avanzado en su autoevaluación desde el {day}. Van {answered} de {total} prácticas.',
  'assessments.mail.stalled.help':
    'Ya se lo recordamos por correo y le avisamos que te escribiríamos. Quizá le sirva que alguien de FM4 le llame.',
  'assessments.mail.stalled.button': 'Ver la empresa',
  'assessments.mail.submitted.subject': 'Recibimos la autoevaluación de {company}',
  'assessments.mail.submitted.text':
    '{signer} firmó y envió la autoevaluación de {company} el {date}, para el nivel {level}.',
  'assessments.mail.submitted.next':
    'Una persona auditora de FM4 la revisará junto a su evidencia. Si necesita aclarar algo, te escribiremos. Mientras, no tienes que hacer nada.',
  'assessments.mail.submitted.button': 'Ver lo que enviaron',
  'assessments.mail.received.subject': '{company} envió su autoevaluación',
  'assessments.mail.received.text':
    'La firmó {signer} el {date}. Pide el nivel {level} y su propia calificación es {percent}.',
  'assessments.mail.received.button': 'Ver las auditorías',

  'reminder.assessments.idle': 'La autoevaluación espera',
  'reminder.assessments.idle.why': 'Porque la autoevaluación lleva varios días sin cambios.',
  'reminder.assessments.stalled': 'Una autoevaluación detenida',
  'reminder.assessments.stalled.why': 'Porque la empresa no ha avanzado en su autoevaluación, aunque se le recordó.',
  'reminder.assessments.submitted': 'Autoevaluación enviada',
  'reminder.assessments.submitted.why': 'Porque la empresa firmó y envió su autoevaluación.',
  'reminder.assessments.received': 'Llegó una autoevaluación',
  'reminder.assessments.received.why': 'Porque una empresa envió su autoevaluación.',
  'mail.reason.assessments.idle': 'Recibes este correo porque respondes la autoevaluación de tu empresa.',
  'mail.reason.assessments.stalled': 'Recibes este correo porque acompañas a las empresas en su ruta.',
  'mail.reason.assessments.submitted': 'Recibes este correo porque respondes la autoevaluación de tu empresa.',
  'mail.reason.assessments.received': 'Recibes este correo porque coordinas las auditorías.',
} as const;
