import type es from './texts.es.js';

/** The account for the first pay. */
export default {
  'first-pay.title': 'The account for the first pay',
  'first-pay.lead':
    'How to pay until the account is open, which banks have taken which document, and what to hand over when a branch says no.',
  'first-pay.steps': 'What to do',
  'first-pay.institutions': 'Banks and CONDUSEF in the directory',
  'first-pay.matrix': 'Which banks have taken which document',
  'first-pay.matrix.text':
    'From reports of companies and people in the last {months} months, which FM4 looks at before they count. Of fewer than {least} reports we show no result. It is no rule of the bank: another branch may say otherwise.',
  'first-pay.bank': 'Bank',
  'first-pay.document': 'Document that was shown',
  'first-pay.outcome': 'What happened',
  'first-pay.outcome.accepted': 'It opened the account',
  'first-pay.outcome.refused': 'It did not open it',
  'first-pay.day': 'On which day',
  'first-pay.cell.none': 'No data',
  'first-pay.cell.few': 'Fewer than five reports',
  'first-pay.cell.known': '{accepted} of {of} opened it',
  'first-pay.cell.last': 'Last report: quarter {quarter} of {year}',
  'first-pay.report': 'Report what a bank did',
  'first-pay.report.text':
    'It takes less than a minute and asks nothing about anybody: not your name, not the company, not the person. It counts once FM4 has looked at it.',
  'first-pay.send': 'Send',
  'first-pay.letters': 'Letters to take along',
  'first-pay.letters.text':
    'With lines to fill in by hand or in Word, in Spanish beside another language, each point with its article. What is not in the legal framework says “no verificado”.',
  'first-pay.flash.reported': 'Thank you. Your report will count once FM4 has looked at it.',
  'guidance.hire.paper.carta-a-la-sucursal': 'Letter to the bank branch',
  'guidance.hire.paper.reclamacion-condusef': 'Draft complaint to CONDUSEF',
  'guidance.hire.blank.banco': 'Bank',
  'guidance.hire.blank.sucursal': 'Branch',
  'guidance.hire.blank.documento': 'Document that was shown',
  'guidance.hire.blank.motivo': 'Reason that the branch gave',
  'refusal.guidance.report-day': 'Give a day within the last twelve months.',

  'held-room.first-pay': 'Reports about banks',
  'held.first-pay.decided': 'Your decisions about reports of banks',
} as const satisfies Record<keyof typeof es, string>;
