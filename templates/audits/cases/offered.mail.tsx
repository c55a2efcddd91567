import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditOfferedProps {
  auditId: string;
  company: string;
  targetLevel: 'N1' | 'N2' | 'N3';
  /** Calendar day by which it should be taken. */
  takeBy: string;
  /** From the coordination; empty: none. */
  note: string;
}

/** To an auditor: the coordination asks them to take a case. */
export const AuditOfferedMail = wordedMail({
  texts: 'mail.audits.offered',
  values: ({ company, targetLevel, takeBy }: AuditOfferedProps, { t, date }) => ({
    company,
    level: t(`level.${targetLevel}`),
    day: date.long(takeBy),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ auditId, note }, { t }) => (
    <>
      {note !== '' && <Paragraph>{note}</Paragraph>}
      <Action href={`/fm4/auditorias/${auditId}/tomar`}>{t('mail.audits.offered.do')}</Action>
    </>
  ),
});

/** What a preview shows while there is no real case. */
AuditOfferedMail.example = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  targetLevel: 'N2',
  takeBy: '2026-12-01',
  note: 'Conoces el sector y estás cerca.',
} as const;
