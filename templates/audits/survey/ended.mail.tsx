import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface SurveyEndedProps {
  auditId: string;
  company: string;
}

/** To the auditor: the survey's last day is over. */
export const SurveyEndedMail = wordedMail({
  example: { auditId: '01999999-0000-7000-8000-000000000001', company: 'Agave Azul, S.A. de C.V.' },
  texts: 'mail.audits.survey-ended',
  values: ({ company }: SurveyEndedProps) => ({ company }),
  facts: { empresa: 'company' },
  needed: ['empresa'],
  body: ({ auditId }, { t }) => (
    <Action href={`/fm4/auditorias/${auditId}/encuesta`}>{t('mail.audits.survey-ended.do')}</Action>
  ),
});
