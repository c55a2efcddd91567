/** When and to whom these mails are sent, for FM4’s list of mails. */
export default {
  'reminders.kind.accounts.confirm.when': 'Al crear una cuenta.',
  'reminders.kind.accounts.confirm.whom': 'A quien creó la cuenta.',
  'reminders.kind.accounts.link.when': 'Cuando alguien pide entrar sin contraseña.',
  'reminders.kind.accounts.link.whom': 'A quien lo pidió.',
  'reminders.kind.accounts.reset.when': 'Cuando alguien pide cambiar su contraseña.',
  'reminders.kind.accounts.reset.whom': 'A quien lo pidió.',
} as const;
