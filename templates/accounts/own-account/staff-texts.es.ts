/** When and to whom these mails are sent, for FM4’s list of mails. */
export default {
  'reminders.kind.accounts.changed.when':
    'Al cambiar la contraseña o el segundo paso para entrar, o cuando FM4 quita uno que se perdió.',
  'reminders.kind.accounts.changed.whom': 'A quien pertenece la cuenta.',
} as const;
