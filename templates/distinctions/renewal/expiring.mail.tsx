import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** The distinction will expire; the company may renew it. */
export const DistinctionExpiringMail = wordedMail({
  example: {
    code: '7K3M-9QWX-R2TB',
    level: 'N2',
    levelName: 'Inclusión',
    company: 'Agave Azul, S.A. de C.V.',
    expiresOn: '2027-01-22',
    days: 60,
  },
  texts: 'distinctions.mail.expiring',
  values: (
    { company, levelName, expiresOn, days }: DistinctionFace & { expiresOn: string; days: number },
    { date },
  ) => ({
    company,
    level: levelName,
    days,
    when: date.relative(expiresOn),
    day: date.long(expiresOn),
  }),
  facts: { empresa: 'company', nivel: 'level', plazo: 'when', fecha: 'day' },
  needed: ['nivel', 'plazo'],
  body: ({ code, levelName, expiresOn }, { t, date }) => (
    <>
      <Paragraph>{t('distinctions.mail.expiring.renew')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('distinctions.mail.expiring.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.valid-until'), date.long(expiresOn)],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
