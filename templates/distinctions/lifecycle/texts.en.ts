import type es from './texts.es.js';

export default {
  'distinctions.mail.suspended.subject': 'FM4 has suspended the distinction of {company}',
  'distinctions.mail.suspended.preheader': 'In the meantime it may not be displayed.',
  'distinctions.mail.suspended.heading': 'We have suspended your distinction while we look into it',
  'distinctions.mail.suspended.text':
    'The {level} level of {company} has been suspended since {day}. This is not a final decision: we will hear your side first.',
  'distinctions.mail.suspended.next':
    'For now, remove the distinction from your web site, advertisements and job postings.',
  'distinctions.mail.suspended.hearing':
    'Tell us your side in your workspace by {day}. Until then we will decide nothing further against you, unless you tell us that you have finished.',
  'distinctions.mail.reinstated.subject': 'The distinction of {company} is in force again',
  'distinctions.mail.reinstated.preheader': 'You may display it again.',
  'distinctions.mail.reinstated.heading': 'Your distinction is in force again',
  'distinctions.mail.reinstated.text': 'On {day} we lifted the suspension of the {level} level of {company}.',
  'distinctions.mail.reinstated.next': 'You may display it again. Thank you for your patience.',
  'distinctions.mail.revoked.subject': 'FM4 has withdrawn the distinction of {company}',
  'distinctions.mail.revoked.preheader': 'It may no longer be used or displayed.',
  'distinctions.mail.revoked.heading': 'We have withdrawn your distinction',
  'distinctions.mail.revoked.text': 'The {level} level of {company} has not been valid since {day}.',
  'distinctions.mail.revoked.next':
    'Remove it from your web site, advertisements, job postings and documents. If you disagree, write to {contact}: someone who took no part in the decision will look into it.',
  'distinctions.mail.expired.subject': 'The distinction of {company} has expired',
  'distinctions.mail.expired.preheader': 'It may no longer be displayed. You can apply again.',
  'distinctions.mail.expired.heading': 'Your distinction has expired',
  'distinctions.mail.expired.text':
    'The {level} level of {company} is no longer in force. It may not be displayed since {day}.',
  'distinctions.mail.expired.next': 'Your history is kept. You can begin a new self-assessment whenever you like.',

  'refusal.distinctions.cannot-suspend':
    '{state, select, suspended {This distinction is suspended already.} revoked {This distinction has been revoked: it cannot be suspended.} superseded {Another distinction of the company has taken its place: it cannot be suspended.} surrendered {The company has given this distinction back: it cannot be suspended.} other {This distinction has expired: it cannot be suspended.}}',
  'refusal.distinctions.cannot-reinstate':
    '{state, select, active {This distinction is in force: there is no suspension to lift.} revoked {This distinction has been revoked, and that is not undone.} superseded {Another distinction of the company has taken its place.} surrendered {The company has given this distinction back, and that is not undone.} other {This distinction has expired: there is no suspension to lift.}}',
  'refusal.distinctions.cannot-revoke':
    '{state, select, active {Before it is revoked it has to be suspended and the company heard.} revoked {This distinction has been revoked already.} superseded {Another distinction of the company has taken its place: there is nothing to revoke.} surrendered {The company has given this distinction back: there is nothing to revoke.} other {This distinction has expired: there is nothing to revoke.}}',
  'refusal.distinctions.newer': 'The company already has another distinction in force: this one cannot return.',
  'reminder.distinctions.suspended': 'Distinction suspended',
  'reminder.distinctions.suspended.why': 'Because FM4 suspended the distinction.',
  'reminder.distinctions.reinstated': 'Distinction valid again',
  'reminder.distinctions.reinstated.why': 'Because FM4 lifted the suspension of the distinction.',
  'reminder.distinctions.revoked': 'Distinction withdrawn',
  'reminder.distinctions.revoked.why': 'Because FM4 withdrew the distinction.',
  'reminder.distinctions.expired': 'Distinction expired',
  'reminder.distinctions.expired.why': 'Because the distinction reached its last day.',
  'mail.reason.distinctions.suspended': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.reinstated': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.revoked': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.expired': 'You get this mail because you administer the distinction of your company.',
} as const satisfies Record<keyof typeof es, string>;
