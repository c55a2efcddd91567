import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditWaitingProps {
  auditId: string;
  company: string;
  targetLevel: 'N1' | 'N2' | 'N3';
  /** Calendar day by which it should be taken. */
  takeBy: string;
}

/** To auditors, and to the coordination when it was not taken in time: a case waits. */
export const AuditWaitingMail = wordedMail({
  texts: 'mail.audits.waiting',
  values: ({ company, targetLevel, takeBy }: AuditWaitingProps, { t, date }) => ({
    company,
    level: t(`level.${targetLevel}`),
    day: date.long(takeBy),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ auditId }, { t }) => <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.waiting.do')}</Action>,
});
