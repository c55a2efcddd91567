import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface AssessmentVersionEndsProps {
  company: string;
  /** By which the company answers, and the one in force. */
  version: string;
  newest: string;
  lastDay: Date;
}

/** To those who answer: their version of the instrument can be sent until a day. */
export const AssessmentVersionEndsMail = wordedMail({
  example: {
    company: 'Agave Azul, S.A. de C.V.',
    version: '1.0',
    newest: '1.1',
    lastDay: new Date('2027-01-31T18:00:00.000Z'),
  },
  texts: 'assessments.mail.version-ends',
  values: ({ company, version, newest, lastDay }: AssessmentVersionEndsProps, { date }) => ({
    company,
    version,
    newest,
    day: date.long(lastDay),
  }),
  facts: { empresa: 'company', version: 'version', nueva: 'newest', fecha: 'day' },
  needed: ['fecha'],
  body: ({ newest }, { t }) => (
    <>
      <Paragraph>{t('assessments.mail.version-ends.then', { newest })}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('assessments.mail.version-ends.button')}</Action>
    </>
  ),
});
