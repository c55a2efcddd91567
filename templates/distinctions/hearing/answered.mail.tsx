import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

interface AnsweredProps extends DistinctionFace {
  id: string;
  /** Last day on which the company may add to it (`YYYY-MM-DD`); null: it has finished, or its time is over. */
  waitsUntil: string | null;
}

/** To FM4: a suspended company has answered. The answer itself is read in the workspace, not in a mail. */
export const DistinctionAnsweredMail = wordedMail({
  example: {
    ...exampleFace,
    id: '01999999-0000-7000-8000-000000000001',
    waitsUntil: '2026-12-14',
  },
  texts: 'distinctions.mail.answered',
  values: ({ company, level, levelName }: AnsweredProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
  }),
  facts: { empresa: 'company', nivel: 'level' },
  needed: ['empresa'],
  body: ({ id, level, levelName, code, waitsUntil }, page) => (
    <>
      <Paragraph>
        {waitsUntil === null
          ? page.t('distinctions.mail.answered.finished')
          : page.t('distinctions.mail.answered.wait', { day: page.date.long(waitsUntil) })}
      </Paragraph>
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
