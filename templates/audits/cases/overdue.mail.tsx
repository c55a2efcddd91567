import { Action, Small } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { AuditStepProps } from './step-due.mail.js';

/** To FM4's coordination: a case has passed its day, and who it waits for was told beforehand. */
export const AuditOverdueMail = wordedMail({
  example: {
    auditId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    step: 'clarification',
    dueOn: '2026-12-07',
  },
  texts: 'mail.audits.overdue',
  values: ({ company, dueOn }: AuditStepProps, { date }) => ({ company, day: date.long(dueOn) }),
  intro: ({ step }) => `mail.audits.overdue.${step}`,
  parts: ['subject'],
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ auditId }, { t }) => (
    <>
      <Small>{t('mail.audits.overdue.announced')}</Small>
      <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.case-ready.do')}</Action>
    </>
  ),
});
