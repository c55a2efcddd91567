/** When and to whom these mails are sent, for FM4’s list of mails. */
export default {
  'reminders.kind.accounts.invitation.when': 'Al invitar a una persona, y de nuevo si se le vuelve a invitar.',
  'reminders.kind.accounts.invitation.whom': 'A la persona invitada.',
} as const;
