/** Mails before a distinction ends, for FM4; Spanish only. */
export default {
  'reminders.kind.distinctions.expiring.when': 'Unos días antes de su último día, mientras está vigente.',
  'reminders.kind.distinctions.expiring.whom':
    'A quienes administran la empresa; si nadie, a su contacto. El último mes, también a quienes responden su autoevaluación.',
  'reminders.kind.distinctions.expiring.from': 'respecto a su último día',
  'reminders.kind.distinctions.unrenewed.when':
    'Unos días antes de su último día, si la empresa no ha entregado nada para renovarlo. La empresa lo sabe de antemano.',
  'reminders.kind.distinctions.unrenewed.whom': 'A la coordinación de FM4.',
  'reminders.kind.distinctions.unrenewed.from': 'respecto a su último día',
} as const;
