import type es from './texts.es.js';

/** Mails and calendar entries about sessions of the committee. */
export default {
  'calendar.audits.session': 'Committee session',
  'calendar.audits.session.text':
    'Cases on the agenda: {cases}. If you have any tie to a company, declare it beforehand.',
  'calendar.audits.sign-minutes': 'Sign the minutes of the committee session',
  'calendar.audits.sign-minutes.text': 'Everyone who attended the session signs them.',

  'mail.audits.session-convened.subject': 'Committee session: {at}',
  'mail.audits.session-convened.member': 'You are called to a session of the committee. Place: {place}.',
  'mail.audits.session-convened.alternate':
    'You are called to a session of the committee as an alternate: you vote in the place of anyone who is missing or steps back. Place: {place}.',
  'mail.audits.session-convened.cases':
    '{n, plural, =0 {The agenda is still empty.} one {There is one case on the agenda:} other {There are # cases on the agenda:}}',
  'mail.audits.session-convened.tie': 'If you have any tie to one of these companies, declare it before the session.',
  'mail.audits.session-convened.do': 'See the session',
  'mail.audits.session-cancelled.subject': 'The committee session is cancelled: {at}',
  'mail.audits.session-cancelled.text': 'Its cases move to another session. We will write to you once there is a date.',
  'mail.audits.vote-stuck.tie.subject': 'Vote stuck: a tie in the case of {company}',
  'mail.audits.vote-stuck.tie.text':
    'Everyone who could vote has voted, and no option has a majority. The case of {company} will not settle by itself. What you can do:',
  'mail.audits.vote-stuck.no-quorum.subject': 'Vote stuck: no quorum in the case of {company}',
  'mail.audits.vote-stuck.no-quorum.text':
    'There are no longer enough people present who can decide the case of {company}. The votes already cast are kept. What you can do:',
  'mail.audits.vote-stuck.way.alternate': 'Call an alternate.',
  'mail.audits.vote-stuck.way.ballot': 'Open another round, or have someone withdraw their vote and vote again.',
  'mail.audits.vote-stuck.way.wait': 'Wait for whoever left to come back.',
  'mail.audits.vote-stuck.way.defer': 'Leave the case for another session.',
  'mail.audits.vote-stuck.do': 'See the session',
  'mail.audits.minutes.sign.subject': 'Please sign the minutes of {at}',
  'mail.audits.minutes.sign.text': 'The session is over and its minutes are ready. Please read and sign them by {day}.',
  'mail.audits.minutes.due.subject': 'Your signature is missing on the minutes of {at}',
  'mail.audits.minutes.due.text':
    'The minutes are to be signed by {day}. If you disagree with something, note it as you sign.',
  'mail.audits.minutes.late.subject': 'The minutes of {at} are incomplete',
  'mail.audits.minutes.late.text': 'They were to be signed by {day}, and signatures are still missing.',
  'mail.audits.minutes.do': 'See the minutes',

  'reminder.audits.session-convened': 'Committee session',
  'reminder.audits.session-convened.why': 'Because you were called to the session.',
  'reminder.audits.session-cancelled': 'Session cancelled',
  'reminder.audits.session-cancelled.why': 'Because the session to which you were called will not take place.',
  'reminder.audits.vote-stuck': 'A vote that is stuck',
  'reminder.audits.vote-stuck.why': 'Because there was a tie or the quorum was lost.',
  'reminder.audits.minutes': 'Minutes to sign',
  'reminder.audits.minutes.why': 'Because you attended the session.',
  'reminder.audits.minutes-due': 'Your signature is missing on minutes',
  'reminder.audits.minutes-due.why': 'Because you attended the session and the time to sign is nearly over.',
  'reminder.audits.minutes-late': 'Minutes without all signatures',
  'reminder.audits.minutes-late.why': 'Because the time to sign the minutes is over.',
  'mail.reason.audits.session-convened': 'You get this mail because you sit on the committee.',
  'mail.reason.audits.session-cancelled': 'You get this mail because you sit on the committee.',
  'mail.reason.audits.vote-stuck': 'You get this mail because you coordinate audits or preside the session.',
  'mail.reason.audits.minutes': 'You get this mail because you attended the session.',
  'mail.reason.audits.minutes-due': 'You get this mail because you attended the session.',
  'mail.reason.audits.minutes-late': 'You get this mail because you coordinate audits.',
} as const satisfies Record<keyof typeof es, string>;
