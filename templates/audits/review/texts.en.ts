import type es from './texts.es.js';

/** Mails about clarifications and about cases that are back under review. */
export default {
  'mail.audits.resumed.subject': '{company}: the case is back with you',
  'mail.audits.resumed.company': '{company} answered your question and submitted again. The review can go on.',
  'mail.audits.resumed.committee':
    'The committee sent the case of {company} back with questions. They are on the page of the case, beside your review.',
  'mail.audits.resumed.do': 'Go on reviewing',
  'mail.audits.clarification.subject': 'FM4 asks you to clarify something to go on with the audit',
  'mail.audits.clarification.text': 'To go on with the audit of {company} we need something more:',
  'mail.audits.clarification.how':
    'Complete your self-assessment and submit it again, by {day}. Your answers and files are still there.',
  'mail.audits.clarification.do': 'Complete the self-assessment',
  'mail.audits.clarification-due.subject': 'FM4 waits for the answer of {company} until {day}',
  'mail.audits.clarification-due.text':
    'The audit of {company} stands still until FM4 has this answer. Complete the self-assessment and submit it again by {day}. FM4 asked:',

  'reminder.audits.resumed': 'A case is back under review',
  'reminder.audits.resumed.why': 'Because the company answered or the committee has questions.',
  'reminder.audits.clarification': 'Clarification for the audit',
  'reminder.audits.clarification.why': 'Because the audit needs something from the company.',
  'reminder.audits.clarification-due': 'A clarification is due soon',
  'reminder.audits.clarification-due.why': 'Because the day by which FM4 needs an answer is near.',

  'mail.reason.audits.resumed': 'You get this mail because this audit is yours.',
  'mail.reason.audits.clarification':
    'You get this mail because you administer the self-assessment that is being reviewed.',
  'mail.reason.audits.clarification-due': 'You get this mail because you may answer for your company.',
} as const satisfies Record<keyof typeof es, string>;
