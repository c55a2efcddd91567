import type es from './texts.es.js';

export default {
  'calendar.distinctions.expiry': 'The {level} level of {company} expires',
  'calendar.distinctions.expiry.text':
    'Its last day in force. To keep the distinction, send a new self-assessment before it.',
  'calendar.distinctions.hearing': 'Answer the suspension of the {level} level: {company}',
  'calendar.distinctions.hearing.text':
    'It is the last day to tell FM4 your side. After that it decides with what it has.',

  'distinctions.mail.unrenewed.subject': '{company}: its distinction expires on {day}',
  'distinctions.mail.unrenewed.text':
    'The {level} level of {company} expires on {day}, and it has not submitted a self-assessment to renew it. A call may help.',
  'distinctions.mail.unrenewed.announced': 'The company knows that you are getting this mail.',
  'distinctions.mail.unrenewed.action': 'See the company',
  'distinctions.mail.expiring.subject':
    '{days, plural, =0 {Your {level} level expires today} one {Your {level} level expires tomorrow} other {Your {level} level expires in # days}}',
  'distinctions.mail.expiring.preheader': 'To renew it, begin with the self-assessment.',
  'distinctions.mail.expiring.heading':
    '{days, plural, =0 {Your distinction expires today} one {Your distinction has one day left} other {Your distinction has # days left}}',
  'distinctions.mail.expiring.text':
    'The {level} level of {company} expires {when}. After that it may no longer be displayed.',
  'distinctions.mail.expiring.renew':
    'Renewing means going the same way again with what you already have: self-assessment, audit and committee. You can apply for the same level or a higher one.',
  'distinctions.mail.expiring.action': 'Begin the self-assessment',
  'reminder.distinctions.expiring': 'The distinction is about to expire',
  'reminder.distinctions.expiring.why': 'Because the day on which the distinction expires is near.',
  'reminder.distinctions.unrenewed': 'A distinction that nobody renews',
  'reminder.distinctions.unrenewed.why':
    'Because a distinction is about to expire and the company has submitted nothing to renew it.',
  'mail.reason.distinctions.expiring':
    'You get this mail because you administer the distinction of your company or answer its self-assessment.',
  'mail.reason.distinctions.unrenewed': 'You get this mail because you accompany companies on their route.',
} as const satisfies Record<keyof typeof es, string>;
