import type es from './texts.es.js';

export default {
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
    'Since {day} our mails came back or were reported as unwanted. If the address works, <help>tell FM4</help>, so that we try again.',
  'preferences.in-account': 'Which mails you get',
  'unsubscribe.title':
    '{n, plural, one {You no longer want this reminder?} other {You no longer want these reminders?}}',
  'unsubscribe.what': 'To <b>{email}</b> we would no longer send:',
  'unsubscribe.do': '{n, plural, one {Stop getting it} other {Stop getting them}}',
  'unsubscribe.done': '{n, plural, one {Done: we send it no more} other {Done: we send them no more}}',
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
