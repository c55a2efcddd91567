import { Action, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface FindingMailProps {
  auditId: string;
  company: string;
  /** `H-07` */
  finding: string;
  /** Calendar day. */
  dueOn: string;
  /** What the company does about it. */
  action: string;
}

/** What a preview shows while there is no real case. */
export const findingExample = {
  auditId: '01999999-0000-7000-8000-000000000001',
  company: 'Agave Azul, S.A. de C.V.',
  finding: 'H-02',
  dueOn: '2026-12-15',
  action: 'Corregir el formato de ingreso y capacitar a quienes lo usan.',
} as const satisfies FindingMailProps;

/** To the company: the day of a correction is near. */
export const FindingDueMail = wordedMail({
  example: findingExample,
  texts: 'mail.audits.finding-due',
  values: ({ company, finding, dueOn }: FindingMailProps, { date }) => ({ company, finding, day: date.long(dueOn) }),
  facts: { empresa: 'company', hallazgo: 'finding', fecha: 'day' },
  needed: ['hallazgo'],
  body: ({ action }, { t }) => (
    <>
      <Paragraph>{action}</Paragraph>
      <Action href="/empresa/auditoria/hallazgos">{t('mail.audits.finding-due.do')}</Action>
    </>
  ),
});
