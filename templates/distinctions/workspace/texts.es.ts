/** The distinction in its company's workspace. */
export default {
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
  'distinctions.company.history': 'Su historia',
  'distinctions.company.past': 'Distintivos anteriores',
  'distinctions.company.past-line': '{level}, del {from} al {to}',
  'distinctions.company.suspended': 'Tu distintivo está suspendido',
  'distinctions.company.suspended-text':
    'Mientras FM4 revisa, no puede mostrarse. Quita el sello de tu página, anuncios y vacantes.',
  'distinctions.company.revoked': 'FM4 retiró tu distintivo',
  'distinctions.company.revoked-text': 'Ya no puede usarse ni mostrarse.',
  'distinctions.company.surrendered': 'Tu empresa devolvió este distintivo',
  'distinctions.company.surrendered-text':
    'Ya no puede usarse ni mostrarse. Tu empresa puede volver a postular cuando quiera.',
  'distinctions.company.apply-again': 'Empezar otra autoevaluación',
  'distinctions.company.expired': 'Tu distintivo venció el {day}',
  'distinctions.company.expired-text': 'Ya no puede mostrarse. Puedes volver a postular cuando quieras.',
  'distinctions.company.reason': 'Motivo: {reason}',
  'distinctions.company.none': 'Aquí va a estar tu distintivo',
  'distinctions.company.none-text': 'Esto es lo que falta para ganarlo:',
  'distinctions.company.none-action': 'Ver tu ruta',
  'distinctions.company.need.courses': 'Las personas que pide tu nivel aprueban los cursos.',
  'distinctions.company.need.assessment': 'Respondes la autoevaluación y la envías con su declaración firmada.',
  'distinctions.company.need.audit': 'FM4 revisa las evidencias y el comité decide.',

  'distinctions.journey.before':
    'El comité decide al final de la auditoría. Si lo ganas: PDF firmado, insignia para tu página y ficha pública.',
  'distinctions.journey.answered-text': 'FM4 tiene tu respuesta y decide. Mientras tanto no puede mostrarse.',
  'distinctions.journey.answered-open-text':
    'FM4 tiene tu respuesta y espera hasta el {day}, o hasta que digas que terminaste. Mientras tanto no puede mostrarse.',
  'distinctions.journey.follow-up-before':
    'Empieza cuando tienes un distintivo vigente: una revisión a la mitad y la renovación, con aviso a tiempo.',
  'distinctions.journey.follow-up-typical':
    'una revisión a la mitad de la vigencia; para renovar hay {days} días antes de que venza.',
  'distinctions.journey.earned': 'Nivel {level}',
  'distinctions.journey.earned-text': 'Vigente hasta el {day}.',
  'distinctions.journey.see': 'Ver el distintivo',
  'distinctions.journey.suspended': 'Suspendido',
  'distinctions.journey.suspended-text': 'FM4 revisa. Mientras tanto no puede mostrarse.',
  'distinctions.journey.answer-title': 'Responde a la suspensión de tu distintivo',
  'distinctions.journey.answer-text':
    'FM4 lee lo que digas antes de decidir. Si ya respondiste, puedes agregar algo más.',
  'distinctions.journey.answer': 'Responder a FM4',
  'distinctions.journey.lost-text': 'El anterior ya no está vigente. Puedes volver a postular.',
  'distinctions.journey.follow-up-text': 'La revisión de seguimiento es hacia el {month}.',
  'distinctions.journey.followed-up-text': 'FM4 hizo el seguimiento el {day}. Para renovar te avisamos a tiempo.',
  'distinctions.journey.follow-up': 'Revisión de seguimiento de tu distintivo',
  'distinctions.journey.expires': 'Vence tu distintivo',
  'distinctions.journey.renew-title': 'Renueva tu distintivo',
  'distinctions.journey.renew-text': 'Empieza por la autoevaluación: lo que ya tienes sirve de base.',
} as const;
