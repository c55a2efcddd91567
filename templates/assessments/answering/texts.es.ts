/** Start, overview, profile and practices of the self-assessment, the page after it was sent, and its mails. */
export default {
  'assessments.practice-title': 'Práctica {id}',
  'assessments.profile-title': 'Perfil de la empresa',

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
  'assessments.start.first-pass':
    'La primera vuelta, en lista y sin archivos, le toma a una empresa pequeña unos 45 minutos. La evidencia se agrega después, sin prisa.',
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
  'assessments.overview.list': 'Responder en lista',
  'assessments.overview.unknown':
    '{n, plural, one {Hay <a>una práctica con «No lo sé todavía»</a>.} other {Hay <a># prácticas con «No lo sé todavía»</a>.}} Antes de enviar alguien tiene que decidirlas.',
  'assessments.overview.dimensions': 'Las prácticas, por dimensión',
  'assessments.overview.target': 'Nivel al que quieres llegar',
  'assessments.overview.change-target': 'Cambiar de nivel',

  'assessments.practice.position': 'Práctica {n} de {total}',
  'assessments.practice.score-link': 'Llevas {percent}: ver qué falta para {level}',
  'assessments.practice.how-to-read': 'Cómo leer esta práctica',
  'assessments.practice.micro': 'En empresas del tamaño de la tuya:',
  'assessments.practice.question': '¿Dónde está hoy tu empresa?',
  'assessments.practice.clear': 'Quitar mi respuesta',
  'assessments.practice.answer': 'Tu respuesta',
  'assessments.practice.expected': '(lo que se espera)',
  'assessments.practice.not-applicable':
    'Esta práctica no le toca a tu empresa, por lo que dice su perfil. No suma ni resta; no tienes que responderla.',
  'assessments.practice.not-applicable-change': 'Si cambió algo, corrige el perfil',
  'assessments.practice.frozen': 'La autoevaluación ya se envió, así que las respuestas no cambian.',
  'assessments.practice.note': 'Nota para quien audita',
  'assessments.practice.note-hint':
    'Opcional. Qué hicieron, desde cuándo, quién lo aplica. Sin nombres de personas en movilidad.',
  'assessments.practice.unknown': 'No lo sé todavía',
  'assessments.practice.unknown-hint': 'Cuenta como sin responder. Antes de enviar hay que decidirla.',
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
    '<b>Sin evidencia hoy cuenta como 1, y con 1 no se otorga ningún nivel.</b> Es una práctica crítica: sube algo que se pueda revisar.',
  'assessments.warning.capped':
    '<b>Hoy cuenta como 1, no como {value}.</b> Sin evidencia que se pueda revisar, una práctica no pasa de 1.',
  'assessments.warning.serious':
    '<b>Primero, la seguridad de la persona.</b> Lo que describes puede estar dañando a alguien ahora. FM4 puede orientarte de manera confidencial para detenerlo y repararlo; no confrontes ni interrogues a nadie.',
  'assessments.warning.unknown': 'Queda como pendiente y no suma. ¿Sabes quién puede responderla?',
  'assessments.warning.unknown-link': 'Asignársela a alguien',
  'assessments.warning.serious-link': 'Ver instituciones que ayudan',

  'assessments.list.title': 'Responder en lista',
  'assessments.list.dimension': 'Dimensión',
  'assessments.list.every-dimension': 'Todas las dimensiones',
  'assessments.list.dimension-choice': '{name} ({answered} de {total})',
  'assessments.list.only': 'Sólo las prácticas…',
  'assessments.list.only.sin-respuesta': 'sin respuesta',
  'assessments.list.only.no-se': 'con «No lo sé todavía»',
  'assessments.list.only.criticas': 'críticas',
  'assessments.list.only.sin-evidencia': 'sin evidencia',
  'assessments.list.only.mias': 'a mi cargo',
  'assessments.list.show': 'Mostrar',
  'assessments.list.none': 'Ninguna práctica cumple lo que pides.',
  'assessments.list.all': 'Ver la lista completa',
  'assessments.list.more': 'Cómo leerla',
  'assessments.list.how':
    'Elige la frase que más se parece a lo que pasa hoy; 3 es lo que se espera. «No lo sé todavía» cuenta como sin responder. ¿Prefieres <a>ir una por una</a>?',
  'assessments.list.filter': 'Elegir dimensión o filtrar',
  'assessments.list.open': 'Evidencia y nota',
  'assessments.list.has-note': 'Con nota',
  'assessments.list.comments': '{n, plural, one {Un comentario} other {# comentarios}}',
  'assessments.list.save': 'Guardar',
  'assessments.list.save-next': 'Guardar y seguir con {name}',
  'assessments.list.assign': 'Asignar a alguien',
  'assessments.list.not-saved': 'No se pudo guardar. Usa el botón «Guardar».',

  'assessments.why.title': 'Por qué importa.',
  'assessments.why.weight': 'Pesa {weight} en su dimensión, que es el {percent} % del total.',
  'assessments.why.critical': 'Es crítica: con menos de 3 no se otorga ningún nivel.',
  'assessments.why.rests-on': 'Se apoya en:',
  'assessments.why.evidence': 'Qué suele demostrarla:',

  'assessments.conflict.title': 'Otra persona respondió esta práctica mientras tú la tenías abierta',
  'assessments.conflict.theirs': 'Lo que {name} guardó {when}',
  'assessments.conflict.yours': 'Lo que tú elegiste',
  'assessments.conflict.no-answer': 'Sin respuesta',
  'assessments.conflict.no-note': 'Sin nota',
  'assessments.conflict.what-now':
    'Lo tuyo sigue en el formulario. Si guardas, la respuesta será la tuya y lo de {name} quedará en la conversación; si no, quédate con lo suyo.',
  'assessments.conflict.keep-theirs': 'Quedarme con lo de {name}',
  'assessments.conflict.someone': 'otra persona',

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

  'assessments.sent.lead': 'Tu autoevaluación está en manos de FM4',
  'assessments.sent.when': 'La firmó y envió {name} el {date}.',
  'assessments.sent.signed-by': 'Firma',
  'assessments.sent.hash': 'Huella SHA-256',
  'assessments.sent.content': 'Descargar lo que se firmó (JSON)',
  'assessments.sent.withdraw-text': '¿Algo salió mal? Mientras nadie haya empezado a revisarla puedes',
  'assessments.sent.withdraw': 'retirar la entrega.',
  'assessments.sent.next': 'Qué sigue',
  'assessments.sent.next-auditor':
    '<b>Una persona auditora de FM4 la toma.</b> Revisa cada práctica junto a su evidencia.',
  'assessments.sent.next-questions':
    '<b>Si algo no se entiende, te escribimos.</b> No hace falta que hagas nada mientras.',
  'assessments.sent.next-committee': '<b>Un comité decide.</b> Te avisamos por correo del resultado y de sus razones.',
  'assessments.sent.answers': 'Lo que enviaste, por dimensión',
  'assessments.sent.audit': 'Ver la auditoría',
  'assessments.sent.closed': 'Esta autoevaluación ya tiene su auditoría',
  'assessments.sent.reopened-items':
    '{n, plural, =0 {FM4 te hizo una pregunta; ninguna práctica cambia.} one {FM4 abrió una práctica; lo demás se queda como lo entregaste:} other {FM4 abrió # prácticas; lo demás se queda como lo entregaste:}}',
  'assessments.sent.to-clarifications': 'Ver las preguntas y responder',
  'assessments.sent.reopened': 'FM4 la volvió a abrir para que la completes. Revisa, firma y envía de nuevo.',

  'assessments.journey.submitted': 'La enviaste el {when}.',
  'assessments.journey.see': 'Ver la autoevaluación',
  'assessments.journey.continue': 'Seguir donde ibas',
  'assessments.journey.sign-text': 'Respondiste todo. Alguien que administra la cuenta la revisa, firma y envía.',
  'assessments.journey.check-profile': 'Perfil de la empresa',
  'assessments.journey.check-answers': 'Prácticas respondidas: {answered} de {total}',
  'assessments.journey.check-signed': 'Declaración firmada y enviada',
  'assessments.journey.goal-points': 'Pide {needed} %. Según tus respuestas te faltan {left} puntos.',
  'assessments.journey.goal-other':
    'El total alcanza el {needed} %. {n, plural, one {Te falta un requisito.} other {Te faltan # requisitos.}}',
  'assessments.journey.goal-reached': 'Según tus respuestas ya lo alcanzas.',
  'assessments.journey.typical': 'unos 45 minutos la primera vuelta; la evidencia, en los ratos que quieras.',
  'assessments.journey.not-started': 'Compara tu empresa con 50 prácticas y descubre qué nivel alcanzas.',
  'assessments.journey.draft': 'Llevas {answered} de {total} prácticas.',
  'assessments.journey.ready': 'Respondiste todo: falta firmar y enviar.',
  'assessments.journey.action-start': 'Comenzar la autoevaluación',
  'assessments.journey.action-continue': 'Seguir con la autoevaluación',
  'assessments.journey.action-sign': 'Firmar y enviar la autoevaluación',
  'assessments.journey.effort': 'Unos 45 minutos la primera vuelta; se guarda sola',

  'assessments.flash.started': 'Comenzaste la autoevaluación. Primero, cómo es tu empresa.',
  'assessments.flash.profile-saved': 'Guardamos el perfil.',
  'assessments.flash.saved': 'Guardamos tu respuesta.',
  'assessments.flash.kept': 'Tu respuesta está guardada.',
  'assessments.flash.note-saved': 'Guardamos tu nota. La práctica {id} sigue sin respuesta.',
  'assessments.flash.unknown': 'La práctica {id} queda como «No lo sé todavía».',
  'assessments.flash.list-saved': '{n, plural, one {Guardamos una respuesta.} other {Guardamos # respuestas.}}',
  'assessments.flash.commented': 'Guardamos tu comentario.',
  'assessments.flash.comment-removed': 'Quitamos tu comentario.',
  'assessments.flash.assigned':
    '{n, plural, one {Asignaste una práctica. La persona lo sabrá por correo.} other {Asignaste # prácticas. La persona lo sabrá por correo.}}',
  'assessments.flash.unassigned':
    '{n, plural, one {La práctica ya no le toca a nadie en particular.} other {Las # prácticas ya no le tocan a nadie en particular.}}',
  'assessments.flash.unanswered': 'La práctica {id} quedó sin respuesta.',
  'assessments.flash.cleared': 'Quitamos tu respuesta. La nota y los archivos siguen aquí.',
  'assessments.flash.target': 'Cambiamos el nivel al que quieres llegar.',

  'refusal.assessments.stale-profile':
    'Otra persona cambió el perfil mientras lo tenías abierto. Lo tuyo sigue aquí; revísalo y guarda de nuevo.',

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

  'reminder.assessments.idle': 'La autoevaluación espera',
  'reminder.assessments.idle.why': 'Porque la autoevaluación lleva varios días sin cambios.',
  'reminder.assessments.stalled': 'Una autoevaluación detenida',
  'reminder.assessments.stalled.why': 'Porque la empresa no ha avanzado en su autoevaluación, aunque se le recordó.',
  'mail.reason.assessments.idle': 'Recibes este correo porque respondes la autoevaluación de tu empresa.',
  'mail.reason.assessments.stalled': 'Recibes este correo porque acompañas a las empresas en su ruta.',
} as const;
