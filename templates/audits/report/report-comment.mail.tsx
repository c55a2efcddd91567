import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { reportExample, type ReportMailProps } from './report-draft.mail.js';

/** To the auditor: the company commented on the draft. */
export const ReportCommentMail = wordedMail({
  example: reportExample,
  texts: 'mail.audits.report-comment',
  values: ({ company, commentBy }: ReportMailProps, { date }) => ({ company, day: date.long(commentBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa'],
  body: ({ auditId }, { t }) => (
    <Action href={`/fm4/auditorias/${auditId}/informe`}>{t('mail.audits.report-comment.do')}</Action>
  ),
});
