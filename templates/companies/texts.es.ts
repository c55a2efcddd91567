/** Registration, company data, team, and the page "Ruta al distintivo". */
export default {
  'companies.register.title': 'Registra tu empresa',
  'companies.register.intro':
    'Para empresas, dependencias públicas y organizaciones civiles con centro de trabajo en Jalisco. Toma unos cinco minutos y no cuesta nada.',
  'companies.register.have-account': '¿Tu empresa ya está registrada? <a>Entra con tu cuenta</a>.',
  'companies.register.organization': 'La organización',
  'companies.register.person': 'Quien la representa aquí',
  'companies.register.person-intro':
    'Serás quien administre el espacio de tu empresa. Después puedes invitar a más personas.',
  'companies.register.agreement': 'Antes de terminar',
  'companies.register.submit': 'Registrar la empresa',
  'companies.register.after': 'Te escribiremos para confirmar tu correo. FM4 revisa cada registro antes de activarlo.',

  'companies.field.rfc': 'RFC',
  'companies.field.rfc-hint':
    'Como aparece en la constancia de situación fiscal: 12 caracteres si es persona moral, 13 si es persona física.',
  'companies.field.legal-name': 'Razón social',
  'companies.field.legal-name-hint': 'El nombre legal completo.',
  'companies.field.trade-name': 'Nombre comercial',
  'companies.field.trade-name-hint': 'Como la conoce la gente. Será el nombre grande en el distintivo.',
  'companies.field.sector': 'Sector de actividad',
  'companies.field.sector-hint': 'La actividad principal, según la clasificación del INEGI (SCIAN).',
  'companies.field.headcount': 'Personas que trabajan ahí',
  'companies.field.headcount-hint': 'Cuenta todos los centros de trabajo. Un aproximado está bien.',
  'companies.field.municipality': 'Municipio',
  'companies.field.municipality-hint': 'Donde está la oficina o el centro de trabajo principal.',
  'companies.field.contact-name': 'Nombre y apellidos',
  'companies.field.contact-name-company': 'Persona de contacto',
  'companies.field.email': 'Correo de trabajo',
  'companies.field.email-hint': 'Con este correo vas a entrar.',
  'companies.field.contact-email': 'Correo de contacto',
  'companies.field.contact-email-hint':
    'Aquí escribe FM4 cuando se trata de la empresa. No cambia el correo con el que entras.',
  'companies.field.phone': 'Teléfono',
  'companies.field.phone-hint': '10 dígitos.',
  'companies.field.password': 'Contraseña',
  'companies.field.password-hint': 'Al menos 10 caracteres. Una frase que recuerdes funciona bien.',
  'companies.field.privacy':
    'Leí el <a>aviso de privacidad</a> y acepto que FM4 use estos datos para lo que ahí se dice.',
  'companies.field.rules':
    'Acepto las reglas del distintivo: responder con verdad, mostrar evidencia a FM4 y no pedir a ninguna persona en movilidad más documentos de los que marca la ley.',
  'companies.field.privacy-name': 'Aviso de privacidad',
  'companies.field.rules-name': 'Reglas del distintivo',

  'companies.rfc.length':
    'El RFC tiene 12 caracteres (persona moral) o 13 (persona física). Revisa si falta o sobra alguno.',
  'companies.rfc.shape':
    'El RFC lleva letras, seis números de una fecha y tres caracteres al final, como ABC010203AB1.',
  'companies.rfc.date': 'Los seis números del RFC son una fecha (año, mes, día) y esa no existe. Revísalos.',
  'companies.rfc.check':
    'Algún carácter no coincide con el dígito verificador. Compáralo con tu constancia de situación fiscal; si es idéntico, escribe a FM4.',
  'companies.rfc.generic':
    'Ese RFC es el genérico para facturar al público o a extranjeros. Escribe el de tu organización.',
  'refusal.companies.rfc-taken':
    'Ya hay un espacio con este RFC. Pide a quien lo administra en tu empresa que te invite; si no sabes quién es, escribe a FM4.',
  'refusal.companies.not-active':
    'FM4 aún no activa el espacio de tu empresa o lo suspendió. Mira en la Ruta al distintivo qué sigue.',

  'companies.registered.title': 'Registro recibido',
  'companies.registered.heading': 'Listo, recibimos tu registro',
  'companies.registered.next': 'Qué sigue',
  'companies.registered.step-confirm': 'Confirma tu correo',
  'companies.registered.step-confirm-text':
    'Te enviamos un mensaje con un enlace que sirve tres días. Si no llega en unos minutos, mira en correo no deseado.',
  'companies.registered.step-review': 'FM4 revisa los datos',
  'companies.registered.step-review-text':
    'Una persona del equipo mira cada registro. Te avisamos por correo cuando se active.',
  'companies.registered.step-start': 'Empieza la ruta',
  'companies.registered.step-start-text':
    'Mientras tanto puedes entrar, completar los datos de la empresa e invitar a tu equipo.',
  'companies.registered.sign-in': 'Entrar',
  'companies.registered.flash': 'Enviamos el enlace de confirmación a {email}.',

  'companies.profile.title': 'Datos de la empresa',
  'companies.profile.intro':
    'Aparecen en tus documentos y ayudan a FM4 a acompañarte. El RFC no se cambia: si tiene un error, escribe a FM4.',
  'companies.profile.saved': 'Guardamos los datos de la empresa.',
  'companies.profile.read-only': 'Solo quien administra el espacio puede cambiar estos datos.',

  'companies.conflict.title': 'Alguien cambió estos datos',
  'companies.conflict.text':
    'Mientras escribías, otra persona guardó cambios. Nada se perdió: compara las dos versiones y elige con cuál te quedas.',
  'companies.conflict.field': 'Dato',
  'companies.conflict.theirs': 'Lo que está guardado',
  'companies.conflict.yours': 'Lo que escribiste',
  'companies.conflict.keep-yours': 'Guardar lo que escribí',
  'companies.conflict.keep-theirs': 'Dejar lo guardado',
  'companies.conflict.empty': 'Vacío',
  'companies.conflict.different': 'Distinto',

  'companies.team.title': 'Equipo',
  'companies.team.intro': 'Las personas de tu empresa que pueden entrar y lo que hace cada una.',
  'companies.team.members': 'Personas',
  'companies.team.invitations': 'Invitaciones sin responder',
  'companies.team.no-invitations': 'No hay invitaciones pendientes.',
  'companies.team.alone':
    'Por ahora solo estás tú. Invita a alguien más: así la empresa no se queda sin acceso si faltas.',
  'companies.team.name': 'Nombre',
  'companies.team.email': 'Correo',
  'companies.team.role': 'Qué puede hacer',
  'companies.team.since': 'Desde',
  'companies.team.expires': 'Vence',
  'companies.team.expired': 'Venció',
  'companies.team.actions': 'Acciones',
  'companies.team.you': 'tú',
  'companies.team.unconfirmed': 'Correo sin confirmar',
  'companies.team.change': 'Cambiar',
  'companies.team.change-of': 'Cambiar a {name}',
  'companies.team.resend': 'Enviar de nuevo',
  'companies.team.resend-to': 'Enviar de nuevo a {email}',
  'companies.team.revoke': 'Retirar',
  'companies.team.revoke-of': 'Retirar la invitación de {email}',
  'companies.team.invite': 'Invitar a alguien',
  'companies.team.invite-intro': 'Recibirá un correo con un enlace que sirve 14 días.',
  'companies.team.invite-submit': 'Enviar invitación',
  'companies.team.invited': 'Enviamos la invitación a {email}.',
  'companies.team.resent': 'Enviamos otra vez la invitación a {email}. El enlace anterior ya no sirve.',
  'companies.team.revoked': 'Retiramos la invitación. Su enlace ya no sirve.',
  'companies.team.role-changed': 'Cambiamos lo que puede hacer {name}.',
  'companies.team.removed': '{name} ya no tiene acceso al espacio de tu empresa.',
  'companies.member.title': '{name} en tu equipo',
  'companies.member.role-legend': '¿Qué puede hacer {name}?',
  'companies.member.last-admin':
    'Es la única persona que administra este espacio. Antes de cambiarla o quitarla, da ese permiso a alguien más.',
  'companies.member.remove': 'Quitar del equipo',
  'companies.member.remove-text':
    'Dejará de ver el espacio de tu empresa. Sus constancias de cursos siguen siendo suyas. Puedes invitarla de nuevo cuando quieras.',
  'companies.member.remove-submit': 'Quitar a {name}',
  'companies.role.company_admin': 'Administra',
  'companies.role.company_admin-hint': 'Ve y cambia todo: equipo, datos de la empresa, cursos, autoevaluación y firma.',
  'companies.role.company_editor': 'Edita',
  'companies.role.company_editor-hint':
    'Responde la autoevaluación, sube evidencia e inscribe a cursos. No cambia permisos ni datos.',
  'companies.role.learner': 'Toma cursos',
  'companies.role.learner-hint': 'Solo ve sus cursos y sus constancias.',

  'companies.route.title': 'Ruta al distintivo',
  'companies.route.done':
    '{done, plural, =0 {Aún no completas ningún paso de ocho.} one {Llevas uno de ocho pasos.} =2 {Llevas dos de ocho pasos.} =3 {Llevas tres de ocho pasos.} =4 {Llevas cuatro de ocho pasos.} =5 {Llevas cinco de ocho pasos.} =6 {Llevas seis de ocho pasos.} =7 {Llevas siete de ocho pasos.} other {Completaste los ocho pasos.}}',
  'companies.route.goal': 'Tu meta es el nivel <b>{level}</b>.',
  'companies.route.next': 'Lo que sigue',
  'companies.route.due': 'Vence <b>{when}</b>.',
  'companies.route.waiting-title': 'Por ahora no tienes nada pendiente',
  'companies.route.waiting-text': 'Te escribimos en cuanto haya algo por hacer.',
  'companies.route.whole': 'El camino completo',
  'companies.route.deadlines': 'Fechas que vienen',
  'companies.route.no-deadlines': 'No hay fechas próximas.',
  'companies.route.aside': 'Fechas y nivel',
  'companies.route.goal-title': 'Tu meta',
  'companies.route.check-done': 'Hecho:',
  'companies.route.check-missing': 'Falta:',

  'companies.step.registration': 'Registro',
  'companies.step.registration-later': 'Los datos de tu empresa, revisados por FM4.',
  'companies.step.courses': 'Cursos',
  'companies.step.courses-later':
    'Recursos Humanos y jefaturas aprenden cómo contratar sin discriminar y dentro de la ley.',
  'companies.step.guidance': 'Guía legal',
  'companies.step.guidance-later': 'Qué documento trae la persona, qué pedir, qué no pedir y qué trámite hacer.',
  'companies.step.assessment': 'Autoevaluación',
  'companies.step.assessment-later': 'Cincuenta prácticas, con evidencia. Ves tu avance y qué falta para cada nivel.',
  'companies.step.audit': 'Auditoría de FM4',
  'companies.step.audit-later': 'Revisión de evidencias, visita y entrevistas.',
  'companies.step.plan': 'Plan de mejora',
  'companies.step.plan-later': 'Cada pendiente tendrá responsable, fecha y recordatorio.',
  'companies.step.distinction': 'Distintivo',
  'companies.step.distinction-later':
    'El comité decide. Si lo ganas: PDF firmado, insignia para tu página y ficha pública.',
  'companies.step.follow-up': 'Seguimiento',
  'companies.step.follow-up-later': 'Una revisión a la mitad y la renovación, con aviso a tiempo.',

  'companies.step.registration.active': 'FM4 activó tu cuenta el {day}.',
  'companies.step.registration.pending':
    'FM4 revisa tu registro desde el {day}. Te avisamos por correo cuando se active.',
  'companies.step.registration.pending-badge': 'En revisión',
  'companies.step.registration.suspended': 'FM4 suspendió la participación de tu empresa el {day}. Motivo: {reason}',
  'companies.step.registration.suspended-badge': 'Suspendida',
  'companies.step.registration.check-sent': 'Datos enviados',
  'companies.step.registration.check-team': 'Más de una persona puede entrar',
  'companies.step.registration.check-trade-name': 'Nombre para el distintivo',
  'companies.step.registration.check-active': 'Revisión de FM4',
  'companies.next.review-data': 'Revisa los datos de tu empresa',
  'companies.next.review-data-text':
    'Mientras FM4 revisa tu registro, confirma que todo está bien escrito e invita a tu equipo.',
  'companies.next.review-data-action': 'Ver los datos',
  'companies.next.invite-action': 'Invitar a alguien',

  'companies.mail.waiting.subject': '{company} espera que FM4 revise su registro',
  'companies.mail.waiting.text':
    '{company} se registró el {day} y todavía no puede empezar su ruta: falta que FM4 revise sus datos y la active.',
  'companies.mail.waiting.action': 'Revisar el registro',
  'companies.mail.activated.subject': '{company} ya puede empezar su ruta',
  'companies.mail.activated.heading': 'Abrimos la puerta: tu empresa está activa',
  'companies.mail.activated.text':
    'Hola, {name}. FM4 revisó el registro de {company} y lo activó. Ya puedes inscribir a tu equipo en los cursos y empezar la autoevaluación.',
  'companies.mail.activated.action': 'Ver la ruta al distintivo',
  'companies.mail.suspended.subject': 'FM4 suspendió la participación de {company}',
  'companies.mail.suspended.heading': 'Suspendimos la participación de tu empresa',
  'companies.mail.suspended.text': 'Hola, {name}. FM4 suspendió la participación de {company}. El motivo es:',
  'companies.mail.suspended.after':
    'Lo que guardaste sigue ahí. Si crees que hay un error o ya lo resolviste, responde a este correo.',
  'companies.mail.suspended.action': 'Ver el espacio de la empresa',

  'reminder.companies.waiting': 'Una empresa espera su activación',
  'reminder.companies.waiting.why': 'Porque una empresa se registró y FM4 todavía no la revisa.',
  'reminder.companies.activated': 'La empresa está activa',
  'reminder.companies.activated.why': 'Porque FM4 activó la empresa.',
  'reminder.companies.suspended': 'La empresa está suspendida',
  'reminder.companies.suspended.why': 'Porque FM4 suspendió la participación de la empresa.',
  'mail.reason.companies.waiting': 'Recibes este correo porque activas a las empresas que se registran.',
  'mail.reason.companies.activated': 'Recibes este correo porque administras tu empresa en Puertas Abiertas.',
  'mail.reason.companies.suspended': 'Recibes este correo porque administras tu empresa en Puertas Abiertas.',
} as const;
