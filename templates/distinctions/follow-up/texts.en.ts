import type es from './texts.es.js';

export default {
  'distinctions.mail.follow-up.subject': '{company}: time to follow up on your {level} level',
  'distinctions.mail.follow-up.preheader': 'What to look at before FM4 calls you.',
  'distinctions.mail.follow-up.heading': 'You are halfway there',
  'distinctions.mail.follow-up.text':
    'The {level} level of {company} is halfway through its validity, which ends on {day}. FM4 will call you to see how the practices are going.',
  'distinctions.mail.follow-up.plan': 'Look at <a>your answers</a> and at how much of your improvement plan is done.',
  'distinctions.mail.follow-up.courses': 'Check whether new people on your team have taken <a>the courses</a>.',
  'distinctions.mail.follow-up-late.subject': 'The follow-up of {company} has not been recorded',
  'distinctions.mail.follow-up-late.preheader': 'It was due two weeks ago.',
  'distinctions.mail.follow-up-late.heading': 'A follow-up has not been recorded',
  'distinctions.mail.follow-up-late.text':
    'The follow-up of the {level} level of {company} was due on {day}, and nobody has recorded it.',
  'distinctions.mail.follow-up-late.action': 'Record the follow-up',

  'distinctions.follow-up.title': 'Follow-up half-way through its validity',
  'distinctions.follow-up.due':
    'Due since {day}: FM4 will call you to see how the practices are going for which you earned the distinction.',
  'distinctions.follow-up.look':
    'Before that, look at <plan>what you answered and your improvement plan</plan>, and whether new people have taken <courses>the courses</courses>.',
  'distinctions.follow-up.held.complies': 'FM4 held it on {day}: your company still complies. Thank you.',
  'distinctions.follow-up.held.review':
    'FM4 held it on {day} and found something that has to be looked into. It will tell you what; your distinction is still in force.',
  'distinctions.follow-up.complies': 'Still complies',
  'distinctions.follow-up.review': 'Has to be looked into',
  'refusal.distinctions.not-followed-up-now':
    'The follow-up is recorded on a distinction in force, from thirty days before its day.',
  'refusal.distinctions.followed-up': 'The follow-up of this distinction is recorded already.',
  'refusal.distinctions.not-held-then':
    'It cannot have been that day: not in the future, nor more than thirty days before its day.',
  'reminder.distinctions.follow-up': 'Follow-up of the distinction',
  'reminder.distinctions.follow-up.why': 'Because the distinction is half-way through its validity.',
  'reminder.distinctions.follow-up-late': 'Follow-up not recorded',
  'reminder.distinctions.follow-up-late.why': 'Because the follow-up was due two weeks ago and is not recorded.',
  'mail.reason.distinctions.follow-up': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.follow-up-late': 'You get this mail because you administer Puertas Abiertas at FM4.',
} as const satisfies Record<keyof typeof es, string>;
