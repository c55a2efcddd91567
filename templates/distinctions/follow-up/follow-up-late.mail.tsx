import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** To FM4: a follow-up was due two weeks ago and is not recorded. */
export const DistinctionFollowUpLateMail = wordedMail({
  example: {
    ...exampleFace,
    id: '01999999-0000-7000-8000-000000000001',
    day: '2026-11-09',
  },
  texts: 'distinctions.mail.follow-up-late',
  values: ({ company, level, levelName, day }: DistinctionFace & { id: string; day: string }, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(day),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa'],
  body: ({ id, level, levelName, code }, page) => (
    <>
      <Action href={`/fm4/distintivos/${id}/seguimiento`}>{page.t('distinctions.mail.follow-up-late.action')}</Action>
      <Facts
        rows={[
          [page.t('distinctions.fact.level'), levelNameOf({ level, levelName }, page)],
          [page.t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
