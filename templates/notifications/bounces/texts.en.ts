import type es from './texts.es.js';

export default {
  'reminder.reminders.address-stopped': 'An address takes no mail any more',
  'reminder.reminders.address-stopped.why': 'Because mails to somebody of the team no longer arrive.',
  'mail.reason.reminders.address-stopped': 'You get this mail because you administer your company at Puertas Abiertas.',
  'addresses.mail.subject': '{who} no longer gets our mails',
  'addresses.mail.text':
    'We wrote to {who} ({email}) on behalf of {company} and can no longer do so: their mail server does not accept our mails. We have stopped writing to that address.',
  'addresses.mail.what':
    'Please tell them some other way. If the address is wrong or has changed, invite the person again with the right one. If it works again, tell FM4 ({contact}), and we will try once more.',
  'addresses.mail.action': 'See your team',
  'refusal.reminders.report-unsigned': 'The report is not signed, or was signed more than five minutes ago.',
  'refusal.reminders.report-unreadable': 'The report does not have the expected form.',
} as const satisfies Record<keyof typeof es, string>;
