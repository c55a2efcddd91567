import type es from './texts.es.js';

/** Mails about cases to be taken, due or late, and why something may not be done. */
export default {
  'calendar.audits.take': 'Take the audit of {company}',
  'calendar.audits.take.text': 'It waits for somebody to review it.',
  'calendar.audits.review': 'Finish the review of {company}',
  'calendar.audits.review.text': 'The last day FM4 promised for the review.',
  'calendar.audits.clarification': 'Answer FM4: {company}',
  'calendar.audits.clarification.text':
    'FM4 asked about your self-assessment. Complete it and send it again by this day.',
  'calendar.audits.vote': 'Vote in the committee: {company}',
  'calendar.audits.vote.text': 'The review is done and the committee decides by this day.',
  'calendar.audits.decision': 'FM4 decides on the distinction of {company}',
  'calendar.audits.decision.text': 'The committee decides by this day. There is nothing for you to do.',

  'mail.audits.waiting.subject': '{company} is waiting for its audit',
  'mail.audits.waiting.text':
    '{company} has submitted its self-assessment and is applying for the {level} level. Nobody has taken the case yet; it should be taken by {day}.',
  'mail.audits.waiting.do': 'See the case',
  'mail.audits.offered.subject': 'You are asked to audit {company}',
  'mail.audits.offered.text':
    'The coordination asks you to audit {company}, which aims at the {level} level. Before you take the case you declare your impartiality; if you cannot, say so there. Please answer by {day}.',
  'mail.audits.offered.do': 'Answer',
  'mail.audits.step-due.subject': '{company}: the case is due on {day}',
  'mail.audits.step-due.review': 'We promised {company} to finish the review by {day}.',
  'mail.audits.step-due.committee':
    'We promised {company} a decision by {day}, and your vote is still missing. If you have any tie to the company, declare it before you open the case.',
  'mail.audits.overdue.subject': '{company}: the case is overdue',
  'mail.audits.overdue.clarification':
    '{company} was due to answer our question by {day} and has not done so. A call may help.',
  'mail.audits.overdue.review': 'The review of {company} was due by {day} and is still open.',
  'mail.audits.overdue.committee':
    'The committee was due to decide on {company} by {day}, and votes are still missing.',
  'mail.audits.overdue.announced': 'Those who are expected to act were told that you would get this mail.',

  'refusal.audits.not-yours': 'This case is not in your hands.',
  'refusal.audits.not-now':
    '{state, select, waiting {Nobody leads this case yet: first an auditor has to take it.} in_review {This case is under review: that can be done once the review is closed.} returned {This case is with the company, which answers a question: the review goes on when it hands in again.} closed {The review of this case is closed, and it waits for the committee.} in_committee {The committee is voting on this case already.} other {The committee has decided this case, and its decision is final.}}',
  'refusal.audits.started':
    'An auditor has started on your submission, so it cannot be taken back any more. If something is wrong, tell FM4 at {contact}.',
  'refusal.audits.taken': 'Another person took this case before you. Choose another one from the list.',
  'refusal.audits.yours-already': 'You lead this case already. It is in the list of yours.',
  'problem.audits.taken.title': 'Someone was faster',

  'reminder.audits.waiting': 'A case is waiting for an audit',
  'reminder.audits.waiting.why': 'Because nobody has taken the case.',
  'reminder.audits.offered': 'You are asked to take a case',
  'reminder.audits.offered.why': 'Because the coordination asked you to take the case.',
  'reminder.audits.step-due': 'A case is due soon',
  'reminder.audits.step-due.why': 'Because the day of the case is near.',
  'reminder.audits.overdue': 'A case is late',
  'reminder.audits.overdue.why': 'Because the case has passed its day.',

  'mail.reason.audits.waiting': 'You get this mail because you can take audits or coordinate them.',
  'mail.reason.audits.offered': 'You get this mail because the coordination asked you to take a case.',
  'mail.reason.audits.step-due': 'You get this mail because you lead the case or vote on the committee.',
  'mail.reason.audits.overdue': 'You get this mail because you coordinate the audits.',
} as const satisfies Record<keyof typeof es, string>;
