import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** To FM4: a suspended company has answered. The answer itself is read in the workspace, not in a mail. */
export const DistinctionAnsweredMail = wordedMail({
  example: {
    ...exampleFace,
    id: '01999999-0000-7000-8000-000000000001',
  },
  texts: 'distinctions.mail.answered',
  values: ({ company, level, levelName }: DistinctionFace & { id: string }, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
  }),
  facts: { empresa: 'company', nivel: 'level' },
  needed: ['empresa'],
  body: ({ id, level, levelName, code }, page) => (
    <>
      <Action href={`/fm4/distintivos/${id}`}>{page.t('distinctions.mail.answered.action')}</Action>
      <Facts
        rows={[
          [page.t('distinctions.fact.level'), levelNameOf({ level, levelName }, page)],
          [page.t('distinctions.fact.code'), code],
        ]}
      />
    </>
  ),
});
