import { Action, Small } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { levelNameOf } from '../level-name.js';

export interface DistinctionUnrenewedProps {
  companyId: string;
  company: string;
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
  /** Calendar day. */
  expiresOn: string;
}

/** To FM4's administration: a distinction ends, and its company has submitted nothing for the next one. */
export const DistinctionUnrenewedMail = wordedMail({
  example: {
    companyId: '01999999-0000-7000-8000-000000000001',
    company: 'Agave Azul, S.A. de C.V.',
    level: 'N2',
    levelName: 'Inclusión',
    expiresOn: '2027-01-22',
  },
  texts: 'distinctions.mail.unrenewed',
  values: ({ company, level, levelName, expiresOn }: DistinctionUnrenewedProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(expiresOn),
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
