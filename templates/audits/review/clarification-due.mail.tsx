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
      <Action href="/empresa/auditoria/aclaraciones">{t('mail.audits.clarification.do')}</Action>
    </>
  ),
});

/** What a preview shows while there is no real case. */
AuditClarificationDueMail.example = {
  company: 'Agave Azul, S.A. de C.V.',
  question: '¿Quién atiende a una persona el primer día?',
  answerBy: '2026-12-07',
} as const;
