/** The mail with a document, for FM4; Spanish only. */
export default {
  'reminders.kind.distinctions.issued.when': 'Cuando el documento del distintivo está listo.',
  'reminders.kind.distinctions.issued.whom': 'A quienes administran la empresa; si nadie, a su contacto.',
} as const;
