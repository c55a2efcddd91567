import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface ReportMailProps {
  auditId: string;
  company: string;
  /** Calendar day up to which the company may comment. */
  commentBy: string;
}

/** What a preview shows while there is no real case. */
export const reportExample = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  commentBy: '2026-12-07',
} as const satisfies ReportMailProps;

/** To the company: a draft of its report is there to be commented on. */
export const ReportDraftMail = wordedMail({
  example: reportExample,
  texts: 'mail.audits.report-draft',
  values: ({ company, commentBy }: ReportMailProps, { date }) => ({ company, day: date.long(commentBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa'],
  body: (_, { t }) => <Action href="/empresa/auditoria/informe">{t('mail.audits.report-draft.do')}</Action>,
});
