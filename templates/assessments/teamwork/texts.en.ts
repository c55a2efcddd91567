import type es from './texts.es.js';

export default {
  'assessments.team.quoted': '“{text}”',
  'assessments.team.title': 'Team conversation',
  'assessments.team.private': 'Your team reads it. FM4 does not see it.',
  'assessments.team.comment': 'Comment for your team',
  'assessments.team.comment-hint':
    'Write @ and a name to send that person a mail. No names of people in mobility, please.',
  'assessments.team.tell': 'Tell by mail',
  'assessments.team.send': 'Comment',
  'assessments.team.remove': 'Remove my comment',
  'assessments.team.told': '{names} heard of it.',
  'assessments.team.before':
    '{n, plural, one {What somebody else had answered before} other {What others had answered before (#)}}',
  'assessments.team.before-by': 'By {by}, saved on {when}. {other} replaced it.',
  'assessments.team.mine': 'Yours to answer, {day}.',
  'assessments.team.assigned': 'Assigned to {name}, {day}.',
  'assessments.team.assign': 'Give it to somebody',
  'assessments.team.change': 'Change who answers it',

  'assessments.assign.title': 'Who answers what',
  'assessments.assign.lead':
    'Share the practices with those who know the subject. Each person gets a mail, a task with a date and a reminder; afterwards everybody can see and correct the answers.',
  'assessments.assign.alone':
    'So far only you can answer. <a>Invite somebody from your team</a> who may edit, and you can share them out.',
  'assessments.assign.practices': 'Practices',
  'assessments.assign.answered': 'Already answered',
  'assessments.assign.who': 'Who answers them',
  'assessments.assign.who-hint': 'Listed are the people of your company who may answer.',
  'assessments.assign.nobody': 'Nobody in particular',
  'assessments.assign.due': 'By which day',
  'assessments.assign.message': 'Message',
  'assessments.assign.send': 'Assign',

  'calendar.assessments.assigned': 'Answer your practices of the self-assessment',
  'calendar.assessments.assigned.text':
    '{n, plural, one {One that you were given is left.} other {# that you were given are left.}}',

  'refusal.assessments.choose-practices': 'Choose at least one practice.',
  'refusal.assessments.not-a-colleague':
    'That person cannot answer for your company. Choose another one from the list.',
  'refusal.assessments.no-such-day': 'Choose a day between today and a year from now.',
  'refusal.assessments.comment-empty': 'Write the comment before you send it.',
  'refusal.assessments.comment-too-long': 'The comment can have up to {max, number} characters. Shorten it a little.',

  'assessments.mail.assigned.subject':
    '{n, plural, one {{by} asks you to answer one practice} other {{by} asks you to answer # practices}}',
  'assessments.mail.assigned.text':
    '{by} shared out your company’s self-assessment. {n, plural, one {This practice is} other {These # practices are}} yours to answer by {day}. If you do not know one, answer “I do not know yet” and ask your team.',
  'assessments.mail.assigned.button': 'Answer my practices',
  'assessments.mail.assigned-due.subject':
    '{n, plural, one {One practice of the self-assessment is left for you} other {# practices of the self-assessment are left for you}}',
  'assessments.mail.assigned-due.text':
    '{n, plural, one {This practice has no answer yet.} other {These # practices have no answer yet.}} {by} asked you to answer by {day}.',
  'assessments.mail.mentioned.subject': '{by} mentioned you on practice {id}',
  'assessments.mail.mentioned.text': '{by} wrote in the conversation on practice {id}:',
  'assessments.mail.mentioned.button': 'See the conversation',

  'reminder.assessments.assigned': 'Practices were assigned to you',
  'reminder.assessments.assigned.why': 'Because somebody in your company asked you to answer practices.',
  'reminder.assessments.assigned-due': 'Assigned practices without an answer',
  'reminder.assessments.assigned-due.why': 'Because practices that were assigned to you have no answer yet.',
  'reminder.assessments.mentioned': 'You were mentioned on a practice',
  'reminder.assessments.mentioned.why': 'Because somebody in your company named you in a comment.',
  'mail.reason.assessments.assigned': 'You get this mail because somebody in your company assigned practices to you.',
  'mail.reason.assessments.assigned-due': 'You get this mail because practices assigned to you have no answer yet.',
  'mail.reason.assessments.mentioned': 'You get this mail because somebody in your company mentioned you.',
} as const satisfies Record<keyof typeof es, string>;
