import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditReviewReadyProps {
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the company: the review is done, the committee decides next. */
export const AuditReviewReadyMail = wordedMail({
  example: { company: 'Agave Azul, S.A. de C.V.', decideBy: '2026-12-15' },
  texts: 'mail.audits.review-ready',
  values: ({ company, decideBy }: AuditReviewReadyProps, { date }) => ({ company, day: date.long(decideBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['fecha'],
  body: (_props, { t }) => (
    <>
      <Paragraph>{t('mail.audits.review-ready.next')}</Paragraph>
      <Action href="/empresa/auditoria">{t('mail.audits.review-ready.do')}</Action>
    </>
  ),
});
