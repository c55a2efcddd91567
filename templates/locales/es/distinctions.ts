/** Distinctions: levels, states, the document, the mails, and the company's page. */
export default {
  'distinctions.level.N1.sentence': 'Cumple lo indispensable y comenzó a cambiar su forma de contratar.',
  'distinctions.level.N2.sentence': 'Aplica las prácticas con todas las personas y lo demuestra en sitio.',
  'distinctions.level.N3.sentence': 'Es referente: tiene resultados, los mide y ayuda a otras empresas.',
  'distinctions.state.active': 'Vigente',
  'distinctions.state.suspended': 'Suspendido',
  'distinctions.state.expired': 'Vencido',
  'distinctions.state.revoked': 'Revocado',
  'distinctions.state.superseded': 'Reemplazado',
  'distinctions.awarded': 'Otorgado',
  'distinctions.valid-until': 'Vigente hasta',
  'distinctions.fact.level': 'Nivel',
  'distinctions.fact.code': 'Código',
  'distinctions.fact.company': 'Nombre',
  'distinctions.fact.legal-name': 'Razón social',
  'distinctions.fact.place': 'Lugar',
  'distinctions.fact.reason': 'Motivo',

  'distinctions.document.committee': 'Comité del distintivo',
  'distinctions.document.seal': 'Firma electrónica de {by}, {day}.',
  'distinctions.document.signature': 'Lugar de la firma electrónica de {by}',
  'distinctions.document.name': 'Distintivo Puertas Abiertas',
  'distinctions.document.title': 'Distintivo Puertas Abiertas, nivel {level}: {company}',
  'distinctions.document.recognizes': '{issuer} reconoce a',
  'distinctions.document.check': 'Compruébalo en /verificar',
  'distinctions.document.qr': 'Código QR que lleva a la página que comprueba este distintivo: {address}',
  'distinctions.document.voluntary':
    'Reconocimiento voluntario de {issuer}, organización civil. No es un documento oficial. Instrumento {version}.',
  'distinctions.document.scene.N1': 'Una puerta entreabierta en un muro al sol: por la rendija sale luz.',
  'distinctions.document.scene.N2': 'Una puerta con una de sus dos hojas abierta: la luz llega al piso.',
  'distinctions.document.scene.N3': 'Una puerta abierta de par en par en un muro al sol: la luz llena el piso.',

  'distinctions.credential.description':
    'Reconocimiento voluntario de {issuer} a organizaciones que abren empleos dignos a personas en movilidad. No es un documento oficial.',
  'distinctions.credential.level': '{level} ({rank})',
  'distinctions.credential.evidence': 'Lo que pide el nivel, y su comprobación pública',
  'distinctions.badge.title': '{company}: distintivo Puertas Abiertas, nivel {level}. Verificar con el código {code}',
  'distinctions.badge.title-not-in-force':
    '{company}: este distintivo Puertas Abiertas no está vigente ({state}). Verificar con el código {code}',
  'distinctions.card.level': 'Nivel {level}',
  'distinctions.card.day': 'al {day}',
  'distinctions.badge.check': 'Verificar',

  'distinctions.mail.issued.subject': '{company} ganó el nivel {level}',
  'distinctions.mail.issued.preheader': 'El distintivo firmado va en este correo.',
  'distinctions.mail.issued.heading': '{company} ganó el nivel {level}',
  'distinctions.mail.issued.text':
    'Felicidades a todo tu equipo. El distintivo, en PDF y firmado por FM4, va en este correo. En tu espacio tienes también el sello para tu página web.',
  'distinctions.mail.issued.action': 'Ver el distintivo',
  'distinctions.mail.issued.public': 'Cualquier persona puede comprobarlo en <a>su página pública</a>.',
  'distinctions.mail.unrenewed.subject': '{company}: su distintivo vence el {day}',
  'distinctions.mail.unrenewed.text':
    'El nivel {level} de {company} vence el {day} y no ha entregado una autoevaluación para renovarlo. Quizá le ayude una llamada.',
  'distinctions.mail.unrenewed.announced': 'La empresa ya sabe que este correo te llegaría.',
  'distinctions.mail.unrenewed.action': 'Ver la empresa',
  'distinctions.mail.expiring.subject':
    '{days, plural, =0 {Hoy vence tu nivel {level}} one {Mañana vence tu nivel {level}} other {En # días vence tu nivel {level}}}',
  'distinctions.mail.expiring.preheader': 'Para renovarlo, empieza por la autoevaluación.',
  'distinctions.mail.expiring.heading':
    '{days, plural, =0 {Tu distintivo vence hoy} one {A tu distintivo le queda un día} other {A tu distintivo le quedan # días}}',
  'distinctions.mail.expiring.text': 'El nivel {level} de {company} vence {when}. Después ya no se puede mostrar.',
  'distinctions.mail.expiring.renew':
    'Renovar es recorrer otra vez el camino con lo que ya tienes: autoevaluación, auditoría y comité. Puedes postular al mismo nivel o a uno más alto.',
  'distinctions.mail.expiring.action': 'Empezar la autoevaluación',
  'distinctions.mail.see-public': 'Ver la página pública',
  'distinctions.mail.suspended.subject': 'FM4 suspendió el distintivo de {company}',
  'distinctions.mail.suspended.preheader': 'Mientras tanto no puede mostrarse.',
  'distinctions.mail.suspended.heading': 'Suspendimos tu distintivo mientras revisamos',
  'distinctions.mail.suspended.text':
    'Desde el {day}, el nivel {level} de {company} está suspendido. No es una decisión final: primero vamos a escucharte.',
  'distinctions.mail.suspended.next': 'Por ahora quita el distintivo de tu página, anuncios y vacantes.',
  'distinctions.mail.suspended.hearing':
    'Cuéntanos tu versión en tu espacio a más tardar el {day}. Antes de ese día no decidimos nada más en contra, salvo que ya nos hayas respondido.',
  'distinctions.mail.reinstated.subject': 'El distintivo de {company} vuelve a estar vigente',
  'distinctions.mail.reinstated.preheader': 'Ya puedes mostrarlo otra vez.',
  'distinctions.mail.reinstated.heading': 'Tu distintivo vuelve a estar vigente',
  'distinctions.mail.reinstated.text': 'Desde el {day} levantamos la suspensión del nivel {level} de {company}.',
  'distinctions.mail.reinstated.next': 'Puedes volver a mostrarlo. Gracias por tu paciencia.',
  'distinctions.mail.revoked.subject': 'FM4 retiró el distintivo de {company}',
  'distinctions.mail.revoked.preheader': 'Ya no puede usarse ni mostrarse.',
  'distinctions.mail.revoked.heading': 'Retiramos tu distintivo',
  'distinctions.mail.revoked.text': 'Desde el {day}, el nivel {level} de {company} ya no vale.',
  'distinctions.mail.revoked.next':
    'Quítalo de tu página, anuncios, vacantes y documentos. Si no estás de acuerdo, responde este correo: lo revisa alguien que no participó en la decisión.',
  'distinctions.mail.expired.subject': 'Venció el distintivo de {company}',
  'distinctions.mail.expired.preheader': 'Ya no puede mostrarse. Puedes postular de nuevo.',
  'distinctions.mail.expired.heading': 'Tu distintivo venció',
  'distinctions.mail.expired.text':
    'El nivel {level} de {company} dejó de estar vigente. Desde el {day} ya no se puede mostrar.',
  'distinctions.mail.expired.next': 'Tu historia queda. Cuando quieras, empieza otra autoevaluación.',

  'distinctions.mail.renamed.subject': 'El distintivo de {company} tiene un PDF nuevo',
  'distinctions.mail.renamed.preheader': 'Cambió el nombre; el código es el mismo.',
  'distinctions.mail.renamed.heading': 'Tu distintivo, con el nombre al día',
  'distinctions.mail.renamed.corrected':
    'Corregimos cómo estaba escrito el nombre en tu nivel {level}. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.renamed':
    'Tu nivel {level} lleva desde hoy los datos nuevos de tu empresa. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.merged':
    'Después de la fusión, el nivel {level} continúa a nombre de {company}. El PDF nuevo va en este correo.',
  'distinctions.mail.renamed.next':
    'El código y la vigencia son los mismos, y tu sello cambia solo. Sustituye el PDF donde lo tengas; el anterior sigue siendo auténtico, pero dice que hay una copia más nueva.',
  'distinctions.mail.hearing.subject': 'Puedes responder hasta el {day}: el distintivo de {company} está suspendido',
  'distinctions.mail.hearing.preheader': 'Después FM4 decide con lo que tenga.',
  'distinctions.mail.hearing.heading': 'Todavía puedes contarnos tu versión',
  'distinctions.mail.hearing.text':
    'El nivel {level} de {company} está suspendido y aún no nos respondes. Tu último día para hacerlo es el {day}.',
  'distinctions.mail.hearing.next': 'Si no respondes, FM4 decide con lo que tenga.',
  'distinctions.mail.hearing.action': 'Responder a FM4',
  'distinctions.mail.answered.subject': '{company} respondió a la suspensión de su distintivo',
  'distinctions.mail.answered.preheader': 'Léelo antes de decidir.',
  'distinctions.mail.answered.heading': '{company} respondió',
  'distinctions.mail.answered.text':
    '{company} respondió a la suspensión de su nivel {level}. Léelo completo antes de levantarla o de revocar.',
  'distinctions.mail.answered.action': 'Leer la respuesta',

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

  'distinctions.hearing.title': 'Tu derecho a responder',
  'distinctions.hearing.open':
    'Tu nivel {level} está suspendido, pero todavía no hay una decisión final. Puedes responder hasta el {day}. FM4 lee lo que escribas antes de decidir; nunca se publica.',
  'distinctions.hearing.over': 'El plazo para responder terminó el {day}. FM4 decide con lo que tiene.',
  'distinctions.hearing.over-answered': 'El plazo para responder terminó el {day}. FM4 ya tiene tu respuesta.',
  'distinctions.hearing.answer': 'Tu respuesta',
  'distinctions.hearing.more': 'Algo más que quieras agregar',
  'distinctions.hearing.hint':
    'Qué pasó, qué has hecho y qué lo comprueba. No escribas nombres ni datos de personas en movilidad. Hasta 4,000 caracteres.',
  'distinctions.hearing.send': 'Enviar a FM4',
  'distinctions.hearing.sent': 'FM4 recibió tu respuesta.',
  'distinctions.hearing.admin': 'Responde quien administra tu empresa.',

  'distinctions.company.title': 'Distintivo',
  'distinctions.company.earned': '{company} abrió sus puertas',
  'distinctions.company.earned-text':
    'Tu empresa ganó el nivel <b>{level}</b> el {day}. Es de quienes lo hicieron posible: cuéntaselo.',
  'distinctions.company.until': 'Vigente hasta el <b>{day}</b>.',
  'distinctions.company.renew': 'Vence {when}. Para que no se interrumpa, empieza ya la renovación.',
  'distinctions.company.renew-action': 'Empezar la renovación',
  'distinctions.company.download': 'Descargar el PDF firmado',
  'distinctions.company.download-en': 'PDF en inglés',
  'distinctions.company.credential': 'Credencial digital (Open Badges)',
  'distinctions.company.preparing': 'Estamos preparando el PDF. Te llega por correo en unos minutos.',
  'distinctions.company.public': 'Ver su página pública',
  'distinctions.company.code': 'Código',
  'distinctions.company.badge': 'El sello para tu página web',
  'distinctions.company.badge-text':
    'Copia estas líneas en tu página. El sello dice solo si el distintivo sigue vigente y lleva a su página pública.',
  'distinctions.company.badge-label': 'Código para pegar en tu página',
  'distinctions.company.badge-alt': 'Distintivo Puertas Abiertas, nivel {level}: {company}',
  'distinctions.share.mail': 'Para firmas de correo y boletines',
  'distinctions.share.mail-hint':
    'El mismo sello como imagen PNG: los correos no muestran SVG. Úsalo también donde no acepten SVG.',
  'distinctions.share.copy': 'Copiar',
  'distinctions.share.copied': 'Copiado',
  'distinctions.share.title': 'Cuéntalo',
  'distinctions.share.text':
    'El enlace muestra una tarjeta con el nombre de tu empresa, el nivel y el estado. Quien trabajó en ganarlo puede agregarlo a su perfil.',
  'distinctions.share.post': 'Compartir en LinkedIn',
  'distinctions.share.profile': 'Agregar a un perfil de LinkedIn',
  'distinctions.company.directory': 'El directorio',
  'distinctions.company.directory-on':
    'Tu empresa aparece en el <a>directorio público</a> mientras el distintivo esté vigente.',
  'distinctions.company.directory-off':
    'Si quieres, tu empresa aparece en el <a>directorio público</a>: nombre, nivel, giro y municipio. Nada más.',
  'distinctions.company.directory-yes': 'Aparecer en el directorio',
  'distinctions.company.directory-no': 'Salir del directorio',
  'distinctions.company.directory-admin': 'Esto lo decide quien administra tu empresa.',
  'distinctions.company.listed': 'Tu empresa ya aparece en el directorio.',
  'distinctions.company.unlisted': 'Tu empresa ya no aparece en el directorio.',
  'distinctions.company.history': 'Su historia',
  'distinctions.company.past': 'Distintivos anteriores',
  'distinctions.company.past-line': '{level}, del {from} al {to}',
  'distinctions.company.suspended': 'Tu distintivo está suspendido',
  'distinctions.company.suspended-text':
    'Mientras FM4 revisa, no puede mostrarse. Quita el sello de tu página, anuncios y vacantes.',
  'distinctions.company.revoked': 'FM4 retiró tu distintivo',
  'distinctions.company.revoked-text': 'Ya no puede usarse ni mostrarse.',
  'distinctions.company.expired': 'Tu distintivo venció el {day}',
  'distinctions.company.expired-text': 'Ya no puede mostrarse. Puedes volver a postular cuando quieras.',
  'distinctions.company.reason': 'Motivo: {reason}',
  'distinctions.company.none': 'Aquí va a estar tu distintivo',
  'distinctions.company.none-text': 'Esto es lo que falta para ganarlo:',
  'distinctions.company.none-action': 'Ver tu ruta',
  'distinctions.company.need.courses': 'Las personas que pide tu nivel aprueban los cursos.',
  'distinctions.company.need.assessment': 'Respondes la autoevaluación y la envías con su declaración firmada.',
  'distinctions.company.need.audit': 'FM4 revisa las evidencias y el comité decide.',

  'distinctions.event.awarded': 'Gana el nivel {level}',
  'distinctions.event.suspended': 'FM4 lo suspende mientras revisa',
  'distinctions.event.reinstated': 'FM4 levanta la suspensión',
  'distinctions.event.revoked': 'FM4 lo retira',
  'distinctions.event.expired': 'Vence el nivel {level}',
  'distinctions.event.superseded': 'El nivel {level} se reemplaza por uno nuevo',

  'distinctions.event.corrected': 'FM4 corrige cómo está escrito el nombre',
  'distinctions.event.renamed': 'La empresa cambia de nombre o de lugar',
  'distinctions.event.merged': 'Continúa a nombre de otra empresa, por fusión',
  'distinctions.event.followed-up': 'Seguimiento a la mitad de la vigencia',
  'distinctions.event.before': 'Antes: {names}',

  'distinctions.route.earned': 'Nivel {level}',
  'distinctions.route.earned-text': 'Vigente hasta el {day}.',
  'distinctions.route.see': 'Ver el distintivo',
  'distinctions.route.suspended': 'Suspendido',
  'distinctions.route.suspended-text': 'FM4 revisa. Mientras tanto no puede mostrarse.',
  'distinctions.route.answer-title': 'Responde a la suspensión de tu distintivo',
  'distinctions.route.answer-text':
    'FM4 lee lo que digas antes de decidir. Si ya respondiste, puedes agregar algo más.',
  'distinctions.route.answer': 'Responder a FM4',
  'distinctions.route.lost-text': 'El anterior ya no está vigente. Puedes volver a postular.',
  'distinctions.route.follow-up-text': 'La revisión de seguimiento es hacia el {month}.',
  'distinctions.route.followed-up-text': 'FM4 hizo el seguimiento el {day}. Para renovar te avisamos a tiempo.',
  'distinctions.route.follow-up': 'Revisión de seguimiento de tu distintivo',
  'distinctions.route.expires': 'Vence tu distintivo',
  'distinctions.route.renew-title': 'Renueva tu distintivo',
  'distinctions.route.renew-text': 'Empieza por la autoevaluación: lo que ya tienes sirve de base.',

  'refusal.distinctions.cannot-suspend': 'Este distintivo ya no está vigente: no se puede suspender.',
  'refusal.distinctions.cannot-reinstate': 'Este distintivo no está suspendido.',
  'refusal.distinctions.cannot-revoke': 'Para revocarlo, primero hay que suspenderlo y escuchar a la empresa.',
  'refusal.distinctions.hear-first':
    'Primero hay que escuchar a la empresa: se puede revocar en cuanto responda, o después del {day, date, long}.',
  'refusal.distinctions.nothing-to-answer': 'No hay ninguna suspensión a la que puedas responder ahora.',
  'refusal.distinctions.cannot-rename':
    'El nombre solo se cambia en un distintivo vigente o suspendido: lo demás queda como fue.',
  'refusal.distinctions.same-names': 'Así se llama ya: no hay nada que cambiar.',
  'refusal.distinctions.not-followed-up-now':
    'El seguimiento se registra en un distintivo vigente, desde treinta días antes de su fecha.',
  'refusal.distinctions.followed-up': 'El seguimiento de este distintivo ya está registrado.',
  'refusal.distinctions.not-held-then':
    'Ese día no pudo ser: ni en el futuro, ni más de treinta días antes de su fecha.',
  'refusal.distinctions.newer': 'La empresa ya tiene otro distintivo vigente: este no puede volver a estarlo.',
  'refusal.distinctions.no-credential': 'La credencial todavía se está preparando. Vuelve en unos minutos.',
  'refusal.distinctions.no-document': 'El PDF todavía se está preparando. Vuelve en unos minutos.',
} as const;
