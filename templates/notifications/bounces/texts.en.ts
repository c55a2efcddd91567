import type es from './texts.es.js';

export default {
  'reminder.reminders.address-stopped': 'An address takes no mail any more',
  'reminder.reminders.address-stopped.why': 'Because mails to somebody of the team no longer arrive.',
  'mail.reason.reminders.address-stopped': 'You get this mail because you administer your company at Puertas Abiertas.',
  'addresses.mail.subject': '{who} no longer gets our mails',
  'addresses.mail.text':
    'We write to {who} ({email}) on behalf of {company} and no longer can: their server does not take our mails. We have stopped writing to that address.',
  'addresses.mail.what':
    'Tell them by other means. If the address is wrong or has changed, invite the person with the right one; if it works again, tell FM4 ({contact}), so that we try again.',
  'addresses.mail.action': 'See your team',
  'refusal.reminders.report-unsigned': 'The report is not signed, or was signed more than five minutes ago.',
  'refusal.reminders.report-unreadable': 'The report does not have the expected form.',
} as const satisfies Record<keyof typeof es, string>;
