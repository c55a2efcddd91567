/** The page "Ruta al distintivo". */
export default {
  'companies.journey.title': 'Ruta al distintivo',
  'companies.journey.done':
    '{done, plural, =0 {Aún no completas ningún paso de ocho.} one {Llevas uno de ocho pasos.} =2 {Llevas dos de ocho pasos.} =3 {Llevas tres de ocho pasos.} =4 {Llevas cuatro de ocho pasos.} =5 {Llevas cinco de ocho pasos.} =6 {Llevas seis de ocho pasos.} =7 {Llevas siete de ocho pasos.} other {Completaste los ocho pasos.}}',
  'companies.journey.goal': 'Tu meta es el nivel <b>{level}</b>.',
  'companies.journey.next': 'Lo que sigue',
  'companies.journey.due': 'Vence <b>{when}</b>.',
  'companies.journey.waiting-title': 'Por ahora no tienes nada pendiente',
  'companies.journey.waiting-text': 'Te escribimos en cuanto haya algo por hacer.',
  'companies.journey.whole': 'El camino completo',
  'companies.journey.deadlines': 'Fechas que vienen',
  'companies.journey.no-deadlines': 'No hay fechas próximas.',
  'companies.journey.aside': 'Fechas y nivel',
  'companies.journey.goal-title': 'Tu meta',
  'companies.journey.check-done': 'Hecho:',
  'companies.journey.check-missing': 'Falta:',

  'companies.journey.tasks': '{n, plural, one {Tienes un pendiente} other {Tienes # pendientes}}',
  'companies.journey.tasks-action': 'Ver mis pendientes',
  'companies.journey.typical': 'Cuánto toma:',
  'companies.journey.after-pending': 'Se abre cuando FM4 active tu empresa.',
  'companies.journey.after-suspended': 'Se abre otra vez cuando FM4 levante la suspensión.',

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
  'companies.step.plan-later':
    'Cada brecha de tu autoevaluación, con responsable, fecha y recordatorio. Se abre cuando respondas todas las prácticas.',
  'companies.step.distinction': 'Distintivo',
  'companies.step.distinction-later':
    'El comité decide. Si lo ganas: PDF firmado, insignia para tu página y ficha pública.',
  'companies.step.follow-up': 'Seguimiento',
  'companies.step.follow-up-later': 'Una revisión a la mitad y la renovación, con aviso a tiempo.',

  'companies.step.registration.active': 'FM4 activó tu cuenta el {day}.',
  'companies.step.registration.pending':
    'FM4 revisa tu registro desde el {day}. Te avisamos por correo cuando se active.',
  'companies.step.registration.typical': 'FM4 suele revisar un registro en pocos días hábiles.',
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
} as const;
