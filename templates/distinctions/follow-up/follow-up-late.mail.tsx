import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { DistinctionFace } from '../distinction-face.js';

/** To FM4: a follow-up was due two weeks ago and is not recorded. */
export const DistinctionFollowUpLateMail = wordedMail({
  texts: 'distinctions.mail.follow-up-late',
  values: ({ company, levelName, day }: DistinctionFace & { id: string; day: string }, { date }) => ({
    company,
    level: levelName,
    day: date.long(day),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa'],
  body: ({ id, levelName, code }, { t }) => (
    <>
      <Action href={`/fm4/distintivos/${id}/seguimiento`}>{t('distinctions.mail.follow-up-late.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
