import { Action } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { AssessmentSubmittedProps } from './submitted.mail.js';

/** The company's own score, 0 to 100. */
export type AssessmentReceivedProps = AssessmentSubmittedProps & { percent: number };

/** To FM4's coordination: an assessment arrived. */
export const AssessmentReceivedMail = wordedMail({
  example: {
    company: 'Agave Azul, S.A. de C.V.',
    signer: 'María José Núñez',
    submittedAt: new Date('2026-11-23T00:00:00.000Z'),
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
  body: (_props, { t }) => <Action href="/fm4/auditorias">{t('assessments.mail.received.button')}</Action>,
});
