import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** The distinction will expire; the company may renew it. */
export const DistinctionExpiringMail = wordedMail({
  example: {
    ...exampleFace,
    expiresOn: '2027-01-22',
    days: 60,
  },
  texts: 'distinctions.mail.expiring',
  values: (
    { company, level, levelName, expiresOn, days }: DistinctionFace & { expiresOn: string; days: number },
    page,
  ) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    days,
    when: page.date.relative(expiresOn),
    day: page.date.long(expiresOn),
  }),
  facts: { empresa: 'company', nivel: 'level', plazo: 'when', fecha: 'day', dias: 'days' },
  needed: ['nivel', 'plazo'],
  body: ({ code, level, levelName, expiresOn }, page) => (
    <>
      <Paragraph>{page.t('distinctions.mail.expiring.renew')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{page.t('distinctions.mail.expiring.action')}</Action>
      <Facts
        rows={[
          [page.t('distinctions.fact.level'), levelNameOf({ level, levelName }, page)],
          [page.t('distinctions.valid-until'), page.date.long(expiresOn)],
          [page.t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
