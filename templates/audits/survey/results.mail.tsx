import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface SurveyResultsMailProps {
  company: string;
}

/** To the company: the survey is over; what of it may be seen stands on its page. */
export const SurveyResultsMail = wordedMail({
  example: { company: 'Agave Azul, S.A. de C.V.' },
  texts: 'mail.audits.survey-results',
  values: ({ company }: SurveyResultsMailProps) => ({ company }),
  facts: { empresa: 'company' },
  needed: [],
  body: (_props, { t }) => <Action href="/empresa/auditoria/encuesta">{t('mail.audits.survey-results.do')}</Action>,
});
