import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { findingExample, type FindingMailProps } from './finding-due.mail.js';

/** To the coordination: the day of a correction has passed. */
export const FindingLateMail = wordedMail({
  example: findingExample,
  texts: 'mail.audits.finding-late',
  values: ({ company, finding, dueOn }: FindingMailProps, { date }) => ({ company, finding, day: date.long(dueOn) }),
  facts: { empresa: 'company', hallazgo: 'finding', fecha: 'day' },
  needed: ['hallazgo'],
  body: ({ auditId, action }, { t }) => (
    <>
      <Paragraph>{action}</Paragraph>
      <Action href={`/fm4/auditorias/${auditId}/hallazgos`}>{t('mail.audits.finding-late.do')}</Action>
    </>
  ),
});
