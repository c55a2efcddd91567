import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditResumedProps {
  auditId: string;
  company: string;
  by: 'company' | 'committee';
}

/** To the auditor: the company completed its assessment, or the committee has questions. */
export const AuditResumedMail = wordedMail({
  example: {
    auditId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    by: 'company',
  },
  texts: 'mail.audits.resumed',
  values: ({ company }: AuditResumedProps) => ({ company }),
  intro: ({ by }) => `mail.audits.resumed.${by}`,
  parts: ['subject'],
  facts: { empresa: 'company' },
  needed: [],
  body: ({ auditId }, { t }) => <Action href={`/fm4/auditorias/${auditId}`}>{t('mail.audits.resumed.do')}</Action>,
});
