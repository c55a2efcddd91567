import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { reportExample, type ReportMailProps } from './report-draft.mail.js';

/** To the company: the last days to comment on the draft. */
export const ReportDraftDueMail = wordedMail({
  example: reportExample,
  texts: 'mail.audits.report-draft-due',
  values: ({ company, commentBy }: ReportMailProps, { date }) => ({ company, day: date.long(commentBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa'],
  body: (_, { t }) => <Action href="/empresa/auditoria/informe">{t('mail.audits.report-draft-due.do')}</Action>,
});
