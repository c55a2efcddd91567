import type es from './texts.es.js';

/** Mails about the activation of a company. */
export default {
  'companies.mail.waiting.subject': '{company} is waiting for FM4 to review its registration',
  'companies.mail.waiting.text':
    '{company} registered on {day} and cannot begin its route yet: FM4 has to review its data and activate it.',
  'companies.mail.waiting.action': 'Review the registration',
  'companies.mail.activated.subject': '{company} can start its route',
  'companies.mail.activated.heading': 'The door is open: your company is active',
  'companies.mail.activated.text':
    'Hello, {name}. FM4 has reviewed the registration of {company} and activated it. You can now enrol your team in the courses and start the self-assessment.',
  'companies.mail.activated.action': 'See the route to the distinction',
  'companies.mail.suspended.subject': 'FM4 has suspended the participation of {company}',
  'companies.mail.suspended.heading': "We have suspended your company's participation",
  'companies.mail.suspended.text':
    'Hello, {name}. FM4 has suspended the participation of {company}. This is the reason:',
  'companies.mail.suspended.after':
    'Everything you saved is still there. If you think this is a mistake, or have resolved it, write to {contact}.',
  'companies.mail.suspended.action': "See the company's workspace",

  'reminder.companies.waiting': 'A company waits to be activated',
  'reminder.companies.waiting.why': 'Because a company registered and FM4 has not looked at it yet.',
  'reminder.companies.activated': 'The company is active',
  'reminder.companies.activated.why': 'Because FM4 activated the company.',
  'reminder.companies.suspended': 'The company is suspended',
  'reminder.companies.suspended.why': 'Because FM4 suspended the company’s participation.',
  'mail.reason.companies.waiting': 'You get this mail because you activate the companies that register.',
  'mail.reason.companies.activated': 'You get this mail because you administer your company at Puertas Abiertas.',
  'mail.reason.companies.suspended': 'You get this mail because you administer your company at Puertas Abiertas.',
} as const satisfies Record<keyof typeof es, string>;
