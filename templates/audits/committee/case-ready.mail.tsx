import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditCaseReadyProps {
  auditId: string;
  company: string;
  /** Calendar day by which the committee should decide. */
  decideBy: string;
}

/** To the committee: a case waits for votes. Says nothing of what was found. */
export const AuditCaseReadyMail = wordedMail({
  texts: 'mail.audits.case-ready',
  values: ({ company, decideBy }: AuditCaseReadyProps, { date }) => ({ company, day: date.long(decideBy) }),
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ auditId }, { t }) => <Action href={`/fm4/comite/${auditId}`}>{t('mail.audits.case-ready.do')}</Action>,
});

/** What a preview shows while there is no real case. */
AuditCaseReadyMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  decideBy: '2026-12-15',
} as const;
