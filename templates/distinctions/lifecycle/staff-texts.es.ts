/** Mails about changes of state, for FM4; Spanish only. */
export default {
  'reminders.kind.distinctions.suspended.when': 'Cuando FM4 suspende el distintivo.',
  'reminders.kind.distinctions.suspended.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.reinstated.when': 'Cuando FM4 levanta la suspensión.',
  'reminders.kind.distinctions.reinstated.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.revoked.when': 'Cuando FM4 revoca el distintivo.',
  'reminders.kind.distinctions.revoked.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.expired.when': 'El día después de su último día.',
  'reminders.kind.distinctions.expired.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
} as const;
