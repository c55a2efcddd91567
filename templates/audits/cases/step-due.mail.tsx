import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AuditStepProps {
  auditId: string;
  company: string;
  /** What is not done yet. */
  step: 'clarification' | 'review' | 'committee';
  /** Calendar day by which it should be. */
  dueOn: string;
}

/** To the auditor, or to who has not voted: the day by which it should be done is near. */
export const AuditStepDueMail = wordedMail({
  example: {
    auditId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    step: 'review',
    dueOn: '2026-12-15',
  },
  texts: 'mail.audits.step-due',
  values: ({ company, dueOn }: AuditStepProps, { date }) => ({ company, day: date.long(dueOn) }),
  intro: ({ step }) => `mail.audits.step-due.${step === 'committee' ? 'committee' : 'review'}`,
  parts: ['subject'],
  facts: { empresa: 'company', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ auditId, step }, { t }) => <Action href={placeOf(auditId, step)}>{t('mail.audits.case-ready.do')}</Action>,
});

const placeOf = (auditId: string, step: AuditStepProps['step']) =>
  step === 'committee' ? `/fm4/comite/${auditId}` : `/fm4/auditorias/${auditId}`;
