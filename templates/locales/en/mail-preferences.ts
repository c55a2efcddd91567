import type es from '../es/mail-preferences.js';

export default {
  'mail.essential': 'This mail is necessary: it always comes. <preferences>Choose which others you get</preferences>.',
  'mail.optional':
    '<preferences>Choose which mails you get</preferences> or <unsubscribe>stop getting this reminder</unsubscribe>.',
  'mail.reason.accounts.confirm':
    'You get this mail because somebody opened an account at Puertas Abiertas with your address.',
  'mail.reason.accounts.link': 'You get this mail because somebody asked to sign in to your account with a link.',
  'mail.reason.accounts.reset': 'You get this mail because somebody asked to change the password of your account.',
  'mail.reason.accounts.invitation':
    'You get this mail because somebody invited you to their team at Puertas Abiertas.',
  'mail.reason.companies.activated': 'You get this mail because you administer your company at Puertas Abiertas.',
  'mail.reason.companies.suspended': 'You get this mail because you administer your company at Puertas Abiertas.',
  'mail.reason.courses.invitation': 'You get this mail because your company enrolled you in a course.',
  'mail.reason.courses.unfinished': 'You get this mail because you have a course that is not finished.',
  'mail.reason.courses.certificate': 'You get this mail because you finished a course.',
  'mail.reason.assessments.idle': 'You get this mail because you answer the self-assessment of your company.',
  'mail.reason.assessments.submitted': 'You get this mail because you answer the self-assessment of your company.',
  'mail.reason.assessments.received': 'You get this mail because you coordinate the audits.',
  'mail.reason.audits.waiting': 'You get this mail because you can take audits or coordinate them.',
  'mail.reason.audits.resumed': 'You get this mail because this audit is yours.',
  'mail.reason.audits.case-ready': 'You get this mail because you vote in the committee.',
  'mail.reason.audits.clarification':
    'You get this mail because you administer the self-assessment that is being reviewed.',
  'mail.reason.audits.review-ready':
    'You get this mail because you administer the self-assessment that is being reviewed.',
  'mail.reason.audits.decided': 'You get this mail because you administer the self-assessment that was reviewed.',
  'mail.reason.distinctions.issued': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.expiring': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.suspended': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.reinstated': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.revoked': 'You get this mail because you administer the distinction of your company.',
  'mail.reason.distinctions.expired': 'You get this mail because you administer the distinction of your company.',
  'preferences.title': 'Which mails you get',
  'preferences.of': 'What you choose here is for <b>{email}</b>.',
  'preferences.kinds': 'Reminders',
  'preferences.kinds-lead':
    'Clear those you do not want. What they are about stays in your workspace, even if we do not remind you.',
  'preferences.no-kinds': 'We send this address no reminder that can be switched off.',
  'preferences.pause': 'A pause',
  'preferences.pause-lead': 'On holiday, or too much work? Until the day you name we send you no reminders.',
  'preferences.until': 'Do not write to me until…',
  'preferences.until-hint': 'Between {first} and {last}.',
  'preferences.do-pause': 'Start the pause',
  'preferences.paused': 'You are on a pause.',
  'preferences.paused-until': 'We write to you again {when}.',
  'preferences.resume': 'Get reminders again now',
  'preferences.always': 'What always comes',
  'preferences.always-text':
    'Links to sign in, invitations, decisions about your company and binding deadlines can be neither switched off nor paused: without them you would lose something that is yours.',
  'preferences.stopped': 'We no longer write to this address.',
  'preferences.stopped-text':
    'Since {day} our mails came back or were reported as unwanted. If the address works, tell FM4, so that we try again.',
  'preferences.in-account': 'Which mails you get',
  'unsubscribe.title': 'You no longer want this reminder?',
  'unsubscribe.what': 'To <b>{email}</b> we would no longer send:',
  'unsubscribe.do': 'Stop getting it',
  'unsubscribe.done': 'Done: we send it no more',
  'unsubscribe.done-what': 'To <b>{email}</b> we no longer send:',
  'unsubscribe.change': 'I changed my mind, or want to choose others',
  'unsubscribe.essential': 'This mail cannot be switched off',
  'unsubscribe.essential-text': 'Without it you would lose something that is yours: access, a decision or a deadline.',
  'unsubscribe.invalid': 'This link is not complete',
  'unsubscribe.invalid-text':
    'Your mail program may have cut it. Copy all of it from the mail, or sign in and choose in your account which mails you get.',
  'unsubscribe.account': 'Choose in my account',
  'refusal.reminders.pause-range': 'Choose a day between tomorrow and {days} days from now.',
} as const satisfies Record<keyof typeof es, string>;
