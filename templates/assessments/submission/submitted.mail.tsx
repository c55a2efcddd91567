import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AssessmentSubmittedProps {
  company: string;
  signer: string;
  submittedAt: Date;
  level: 'N1' | 'N2' | 'N3';
}

/** To the company: what was sent and what comes next. */
export const AssessmentSubmittedMail = wordedMail({
  example: {
    company: 'Agave Azul, S.A. de C.V.',
    signer: 'María José Núñez',
    submittedAt: new Date('2026-11-23T00:00:00.000Z'),
    level: 'N2',
  },
  texts: 'assessments.mail.submitted',
  values: ({ company, signer, submittedAt, level }: AssessmentSubmittedProps, { t, date }) => ({
    company,
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
  }),
  facts: { empresa: 'company', quien: 'signer', fecha: 'date', nivel: 'level' },
  needed: ['empresa'],
  body: (_props, { t }) => (
    <>
      <Paragraph>{t('assessments.mail.submitted.next')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.submitted.button')}</Action>
    </>
  ),
});
