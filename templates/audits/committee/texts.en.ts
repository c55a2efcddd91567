import type es from './texts.es.js';

/** Mails about cases before the committee and what it decided. */
export default {
  'mail.audits.case-ready.subject': '{company}: a case is ready for your vote',
  'mail.audits.case-ready.text':
    'The audit of {company} is closed and needs the votes of the committee by {day}. If you have any tie to the company, declare it before you open the case.',
  'mail.audits.case-ready.do': 'See the case',
  'mail.audits.review-ready.subject': 'The review of {company} is complete',
  'mail.audits.review-ready.text':
    'The auditor has finished reviewing your self-assessment. The decision now lies with the committee: at least two people who did not audit you. You can expect it by {day}.',
  'mail.audits.review-ready.next':
    'There is nothing you need to do. We will write to you once a decision has been made.',
  'mail.audits.review-ready.do': 'See where things stand',
  'mail.audits.decided.subject-level': 'The committee has decided on {company}: {level} level',
  'mail.audits.decided.subject-none': 'The committee has decided on {company}',
  'mail.audits.decided.level':
    'The committee has decided to grant {company} the {level} level. The distinction will follow in a separate mail.',
  'mail.audits.decided.none': 'This time {company} did not reach a level.',
  'mail.audits.decided.reasons': "The committee's reasons:",
  'mail.audits.decided.missing':
    '{n, plural, one {One condition of the level you aimed at was missing:} other {# conditions of the level you aimed at were missing:}}',
  'mail.audits.decided.result':
    'Your workspace shows the result for each dimension and, practice by practice, what was observed.',
  'mail.audits.decided.do': 'See the result',

  'reminder.audits.case-ready': 'A case to decide',
  'reminder.audits.case-ready.why': 'Because the review is done and the committee decides.',
  'reminder.audits.review-ready': 'The review is done',
  'reminder.audits.review-ready.why': 'Because the audit finished its review and the committee decides next.',
  'reminder.audits.decided': 'Decision of the committee',
  'reminder.audits.decided.why': 'Because the committee decided about the company.',

  'mail.reason.audits.case-ready': 'You get this mail because you vote on the committee.',
  'mail.reason.audits.review-ready':
    'You get this mail because you administer the self-assessment that is being reviewed.',
  'mail.reason.audits.decided': 'You get this mail because you administer the self-assessment that was reviewed.',
} as const satisfies Record<keyof typeof es, string>;
