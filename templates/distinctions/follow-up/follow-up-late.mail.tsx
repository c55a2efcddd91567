import { Action, Facts } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** To FM4: a follow-up was due two weeks ago and is not recorded. */
export const DistinctionFollowUpLateMail = wordedMail({
  example: {
    code: '7K3M-9QWX-R2TB',
    level: 'N2',
    levelName: 'Inclusión',
    company: 'Agave Azul, S.A. de C.V.',
    id: '01999999-0000-7000-8000-000000000001',
    day: '2026-11-09',
  },
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
