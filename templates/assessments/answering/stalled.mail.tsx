import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AssessmentStalledProps {
  companyId: string;
  company: string;
  answered: number;
  total: number;
  /** Its last change. */
  since: Date;
}

/** To FM4's coordination: a self-assessment was begun and left, whatever its company was reminded of. */
export const AssessmentStalledMail = wordedMail({
  example: {
    companyId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    answered: 12,
    total: 50,
    since: new Date('2026-10-20T00:00:00.000Z'),
  },
  texts: 'assessments.mail.stalled',
  values: ({ company, answered, total, since }: AssessmentStalledProps, { date }) => ({
    company,
    answered,
    total,
    day: date.long(since),
  }),
  facts: { empresa: 'company', respondidas: 'answered', total: 'total', fecha: 'day' },
  needed: ['empresa'],
  body: ({ companyId }, { t }) => (
    <>
      <Paragraph>{t('assessments.mail.stalled.help')}</Paragraph>
      <Action href={`/fm4/empresas/${companyId}`}>{t('assessments.mail.stalled.button')}</Action>
    </>
  ),
});
