import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** A suspended company has three days left to answer. */
export const DistinctionHearingMail = wordedMail({
  example: {
    ...exampleFace,
    answerBy: '2026-12-07',
    reason: 'Faltan pruebas de «accesibilidad».',
  },
  texts: 'distinctions.mail.hearing',
  values: (
    { company, level, levelName, answerBy }: DistinctionFace & { answerBy: string; reason: string | null },
    page,
  ) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(answerBy),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['fecha'],
  body: ({ reason }, { t }) => (
    <>
      {reason && <Facts rows={[[t('distinctions.fact.reason'), reason]]} />}
      <Paragraph>{t('distinctions.mail.hearing.next')}</Paragraph>
      <Action href="/empresa/distintivo#audiencia">{t('distinctions.mail.hearing.action')}</Action>
    </>
  ),
});
