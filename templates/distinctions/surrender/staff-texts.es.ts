/** Distinctions that were given back, for FM4; Spanish only. */
export default {
  'reminders.kind.distinctions.surrendered.when': 'Cuando la empresa devuelve el distintivo.',
  'reminders.kind.distinctions.surrendered.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
  'reminders.kind.distinctions.given-back.when': 'Cuando la empresa devuelve el distintivo.',
  'reminders.kind.distinctions.given-back.whom': 'A la administración de FM4.',
} as const;
