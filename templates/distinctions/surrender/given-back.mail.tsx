import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

interface GivenBackProps extends DistinctionFace {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** What the company says in public; null: nothing. */
  reason: string | null;
}

/** To FM4: a company has given its distinction back. */
export const DistinctionGivenBackMail = wordedMail({
  example: {
    ...exampleFace,
    id: '01999999-0000-7000-8000-000000000001',
    day: '2026-11-20',
    reason: 'Cerramos el taller de «empaque».',
  },
  texts: 'distinctions.mail.given-back',
  values: ({ company, level, levelName, day }: GivenBackProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(day),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['empresa'],
  body: ({ id, code, reason }, { t }) => (
    <>
      <Facts
        rows={[
          [t('distinctions.fact.code'), code],
          ...(reason === null ? [] : [[t('distinctions.fact.reason'), reason] as [string, string]]),
        ]}
      />
      <Action href={`/fm4/distintivos/${id}`}>{t('distinctions.mail.given-back.action')}</Action>
    </>
  ),
});
