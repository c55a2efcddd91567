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

/** What a preview shows while there is no real case. */
AuditWaitingMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  targetLevel: 'N2',
  takeBy: '2026-12-01',
} as const;
