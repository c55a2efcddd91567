import type es from './texts.es.js';

export default {
  'distinctions.surrender.title': 'Give the distinction back',
  'distinctions.surrender.lead':
    'If your company no longer wants to carry it, or can no longer do what it asks for, it may give it back. You do not have to say why.',
  'distinctions.surrender.action': 'Give it back',
  'distinctions.surrender.question': 'Give back the distinction of level {level}?',
  'distinctions.surrender.ends':
    'It is no longer valid as soon as you confirm, even though it had time left until {day}.',
  'distinctions.surrender.public':
    'From today its public page, its badge and its PDF say that the company gave it back. It leaves the directory.',
  'distinctions.surrender.take-off': 'Take the badge off your web site, advertisements, vacancies and documents.',
  'distinctions.surrender.suspended':
    'It is suspended now: its public history keeps the suspension, and FM4 no longer decides whether to lift it or withdraw it.',
  'distinctions.surrender.again':
    'This cannot be undone. To have another, the company applies again from the self-assessment on.',
  'distinctions.surrender.reason': 'Why you give it back',
  'distinctions.surrender.reason-hint':
    'It is published on its page, with the date. Write no names or data of people. Up to 600 characters.',
  'distinctions.surrender.sure': 'I understand that this cannot be undone',
  'distinctions.surrender.yes': 'Yes, give the distinction back',
  'distinctions.surrender.done': 'Your company gave the distinction back. FM4 knows, and you will get a mail.',
  'refusal.distinctions.cannot-surrender':
    '{state, select, surrendered {Your company has given this distinction back already.} revoked {FM4 has withdrawn this distinction: there is nothing to give back.} superseded {Another distinction has taken its place: there is nothing to give back.} other {This distinction has expired: there is nothing to give back.}}',

  'distinctions.mail.given-back.subject': '{company} has given its distinction back',
  'distinctions.mail.given-back.preheader': 'It is no longer in force; its public page says so.',
  'distinctions.mail.given-back.heading': '{company} has given its distinction back',
  'distinctions.mail.given-back.text':
    'On {day}, {company} gave back its {level} level by its own decision. It has not been valid since that day.',
  'distinctions.mail.given-back.action': 'See the distinction',
  'reminder.distinctions.given-back': 'Distinction given back by the company',
  'reminder.distinctions.given-back.why': 'Because a company gave its distinction back.',
  'mail.reason.distinctions.given-back': 'You get this mail because you administer Puertas Abiertas at FM4.',

  'distinctions.mail.surrendered.subject': 'The distinction of {company} has been given back',
  'distinctions.mail.surrendered.preheader': 'It may no longer be used or displayed.',
  'distinctions.mail.surrendered.heading': 'Your company has given its distinction back',
  'distinctions.mail.surrendered.text':
    'On {day} your company gave back the {level} level of {company}. It has not been valid since that day.',
  'distinctions.mail.surrendered.next':
    'Remove it from your web site, advertisements, job postings and documents. If nobody in your company decided this, write to {contact} at once.',
  'reminder.distinctions.surrendered': 'Distinction given back',
  'reminder.distinctions.surrendered.why': 'Because the company gave the distinction back.',
  'mail.reason.distinctions.surrendered': 'You get this mail because you administer the distinction of your company.',
} as const satisfies Record<keyof typeof es, string>;
