import { Action, Small } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';

export interface DistinctionUnrenewedProps {
  companyId: string;
  company: string;
  levelName: string;
  /** Calendar day. */
  expiresOn: string;
}

/** To FM4's administration: a distinction ends, and its company has submitted nothing for the next one. */
export const DistinctionUnrenewedMail = wordedMail({
  texts: 'distinctions.mail.unrenewed',
  values: ({ company, levelName, expiresOn }: DistinctionUnrenewedProps, { date }) => ({
    company,
    level: levelName,
    day: date.long(expiresOn),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa', 'fecha'],
  body: ({ companyId }, { t }) => (
    <>
      <Small>{t('distinctions.mail.unrenewed.announced')}</Small>
      <Action href={`/fm4/empresas/${companyId}`}>{t('distinctions.mail.unrenewed.action')}</Action>
    </>
  ),
});
