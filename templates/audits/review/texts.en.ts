import type es from './texts.es.js';

/** Mails about clarifications and about cases that are back under review. */
export default {
  'mail.audits.resumed.subject': '{company}: the case is back with you',
  'mail.audits.resumed.company':
    '{company} has answered your question and submitted its self-assessment again. The review can continue.',
  'mail.audits.resumed.committee':
    'The committee has sent the case of {company} back with questions. You will find them on the page of the case, next to your review.',
  'mail.audits.resumed.do': 'Continue the review',
  'mail.audits.clarification.subject': 'FM4 needs a clarification to continue your audit',
  'mail.audits.clarification.text': 'To continue the audit of {company}, we need to know something more:',
  'mail.audits.clarification.how':
    'Answer each question, change what is needed in those practices and submit again, by {day}. Everything else stays as you submitted it.',
  'mail.audits.clarification.do': 'See the clarifications',
  'mail.audits.clarification-due.subject': 'FM4 needs the answer of {company} by {day}',
  'mail.audits.clarification-due.text':
    'The audit of {company} is on hold until FM4 has this answer. Answer and submit again by {day}. FM4 asked:',

  'reminder.audits.resumed': 'A case is back under review',
  'reminder.audits.resumed.why': 'Because the company answered or the committee has questions.',
  'reminder.audits.clarification': 'Clarification for the audit',
  'reminder.audits.clarification.why': 'Because the audit needs something from the company.',
  'reminder.audits.clarification-due': 'A clarification is due soon',
  'reminder.audits.clarification-due.why': 'Because the day by which FM4 needs an answer is near.',

  'mail.reason.audits.resumed': 'You get this mail because this audit is yours.',
  'mail.reason.audits.clarification':
    'You get this mail because you administer the self-assessment that is being reviewed.',
  'mail.reason.audits.clarification-due': 'You get this mail because you can answer on behalf of your company.',
} as const satisfies Record<keyof typeof es, string>;
