import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AssessmentIdleProps {
  company: string;
  answered: number;
  total: number;
}

/** To those who answer: the self-assessment has not changed for some days. */
export const AssessmentIdleMail = wordedMail({
  example: { company: 'Agave Azul, S.A. de C.V.', answered: 12, total: 50 },
  texts: 'assessments.mail.idle',
  values: ({ company, answered, total }: AssessmentIdleProps) => ({ company, answered, total }),
  facts: { empresa: 'company', respondidas: 'answered', total: 'total' },
  needed: ['empresa'],
  body: ({ answered, total }, { t }) => (
    <>
      {answered === total && <Paragraph>{t('assessments.mail.idle.done')}</Paragraph>}
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.idle.button')}</Action>
    </>
  ),
});
