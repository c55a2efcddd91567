import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { AuditClarificationProps } from './clarification.mail.js';

/** To the company, and to colleagues of those who were asked: the answer to FM4 is due soon. */
export const AuditClarificationDueMail = wordedMail({
  texts: 'mail.audits.clarification-due',
  values: ({ company, answerBy }: AuditClarificationProps, { date }) => ({ company, day: date.long(answerBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ question }, { t }) => (
    <>
      <Paragraph>{question}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('mail.audits.clarification.do')}</Action>
    </>
  ),
});
