/** Suspending, reinstating and revoking, for FM4; Spanish only. */
export default {
  'distinctions-fm4.move.suspend': 'Suspender',
  'distinctions-fm4.move.reinstate': 'Levantar la suspensión',
  'distinctions-fm4.move.revoke': 'Revocar',
  'distinctions-fm4.move.suspend.title': '¿Suspender el distintivo de {company}?',
  'distinctions-fm4.move.suspend.text':
    'Su página pública lo dice en cuanto confirmes. La empresa recibe un correo con el motivo público y {days} días hábiles para responder; mientras tanto no se puede revocar.',
  'distinctions-fm4.move.suspend.yes': 'Sí, suspender',
  'distinctions-fm4.move.suspend.done': 'El distintivo quedó suspendido. La empresa recibe un correo.',
  'distinctions-fm4.move.reinstate.title': '¿Levantar la suspensión de {company}?',
  'distinctions-fm4.move.reinstate.text':
    'El distintivo vuelve a estar vigente hasta el {day}. Su página pública lo dice en cuanto confirmes.',
  'distinctions-fm4.move.reinstate.yes': 'Sí, levantar la suspensión',
  'distinctions-fm4.move.reinstate.done': 'El distintivo vuelve a estar vigente. La empresa recibe un correo.',
  'distinctions-fm4.move.revoke.title': '¿Revocar el distintivo de {company}?',
  'distinctions-fm4.move.revoke.text':
    'No se puede deshacer. Su página pública lo dice en cuanto confirmes, con el motivo y sin plazo, y la empresa recibe un correo.',
  'distinctions-fm4.move.revoke.yes': 'Sí, revocar',
  'distinctions-fm4.move.revoke.done': 'El distintivo quedó revocado. La empresa recibe un correo.',
  'reminders.kind.distinctions.suspended.when': 'Cuando FM4 suspende el distintivo.',
  'reminders.kind.distinctions.suspended.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.reinstated.when': 'Cuando FM4 levanta la suspensión.',
  'reminders.kind.distinctions.reinstated.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.revoked.when': 'Cuando FM4 revoca el distintivo.',
  'reminders.kind.distinctions.revoked.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.expired.when': 'El día después de su último día.',
  'reminders.kind.distinctions.expired.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
} as const;
