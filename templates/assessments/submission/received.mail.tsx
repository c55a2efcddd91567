import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type AssessmentSubmittedProps, Receipt } from './submitted.mail.js';

/** The company's own score, 0 to 100. */
export type AssessmentReceivedProps = AssessmentSubmittedProps & { percent: number };

/** To FM4's coordination: an assessment arrived. */
export const AssessmentReceivedMail = wordedMail({
  example: {
    company: 'Agave Azul, S.A. de C.V.',
    signer: 'María José Núñez',
    submittedAt: new Date('2026-11-23T00:00:00.000Z'),
    post: 'Recursos Humanos',
    sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    level: 'N2',
    percent: 71.5,
  },
  texts: 'assessments.mail.received',
  values: ({ company, signer, submittedAt, level, percent }: AssessmentReceivedProps, { t, date, number }) => ({
    company,
    signer,
    date: date.at(submittedAt),
    level: t(`level.${level}`),
    percent: number.percent(percent),
  }),
  facts: { empresa: 'company', quien: 'signer', fecha: 'date', nivel: 'level', porcentaje: 'percent' },
  needed: ['empresa'],
  body: (props, { t }) => (
    <>
      <Receipt {...props} />
      <Action href="/fm4/auditorias">{t('assessments.mail.received.button')}</Action>
    </>
  ),
});
