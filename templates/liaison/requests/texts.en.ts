import type es from './texts.es.js';

/** What liaisons ask of FM4. */
export default {
  'liaison.requests.liaison': 'Requests to FM4',
  'liaison.requests.fm4': 'Requests of liaisons',
  'liaison.requests-lead.liaison':
    'Ask for material, a talk, a visit, or with a doubt. FM4 answers within five working days.',
  'liaison.requests-lead.fm4': 'What municipal liaisons ask for, with the day by which they expect an answer.',
  'liaison.requests-none': 'No request in this list',
  'liaison.request-new': 'New request',
  'liaison.request-text':
    'FM4 answers within five working days and tells you by mail. The other liaisons of your municipality see it too.',
  'liaison.request-send': 'Send the request',
  'liaison.request-field.subject': 'Subject',
  'liaison.request-field.text': 'What you need',
  'liaison.hint.request': 'No names, CURP or other data of people in mobility: if it is about a person, call.',
  'liaison.request-asked': 'Sent',
  'liaison.request-answer-by': 'Answer by',
  'liaison.request-closed-on': 'Closed',
  'liaison.request-answer': 'Answer',
  'liaison.request-close': 'Close the request',
  'liaison.request.open': 'Open',
  'liaison.request.answered': 'Answered',
  'liaison.request.closed': 'Closed',
  'liaison.request.late': 'Its day has passed',
  'flash.liaison.asked': 'Your request was sent to FM4.',
  'flash.liaison.request-closed': 'The request is closed.',
  'refusal.liaison.request-closed': 'This request is closed already.',
  'liaison.mail.answered.subject': 'FM4 answered: {subject}',
  'liaison.mail.answered.open': 'Open the request',
  'reminder.liaison.request-answered': 'An answer of FM4',
  'reminder.liaison.request-answered.why': 'Because you sent FM4 a request.',
  'liaison.home.requests': 'Ask for material, a talk, or with a doubt.',
  'liaison.home.requests-see': 'See and send requests',
  'held-room.liaison-requests': 'Requests of liaisons',
  'held.liaison-requests.asked': 'Requests that you sent, answered or closed',
} as const satisfies Record<keyof typeof es, string>;
