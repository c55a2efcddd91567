import { Action, Facts, Paragraph } from '../../mail/mail.js';
import { wordedMail } from '../../mail/worded.js';
import { type DistinctionFace, exampleFace } from '../distinction-face.js';
import { levelNameOf } from '../level-name.js';

/** A decision of FM4, the end of the validity, or the company's own. */
export type AnnouncedChange = 'suspended' | 'reinstated' | 'revoked' | 'expired' | 'surrendered';

interface ChangedProps extends DistinctionFace {
  event: AnnouncedChange;
  day: string;
  reason: string | null;
  /** Last day on which the company may answer; null without a suspension. */
  answerBy: string | null;
}

/** The state of the distinction has changed: what it means, why, and what to do. */
export const DistinctionChangedMail = wordedMail({
  example: {
    ...exampleFace,
    event: 'suspended',
    day: '2026-11-20',
    reason: 'Faltan pruebas de «accesibilidad».',
    answerBy: '2026-12-07',
  },
  texts: ({ event }: ChangedProps) => `distinctions.mail.${event}`,
  values: ({ company, level, levelName, day }: ChangedProps, page) => ({
    company,
    level: levelNameOf({ level, levelName }, page),
    day: page.date.long(day),
  }),
  facts: { empresa: 'company', nivel: 'level', fecha: 'day' },
  needed: ['fecha'],
  body: ({ code, event, reason, answerBy }, { t, date }) => (
    <>
      {reason && <Facts rows={[[t('distinctions.fact.reason'), reason]]} />}
      <Paragraph>{t(`distinctions.mail.${event}.next`)}</Paragraph>
      {answerBy && (
        <>
          <Paragraph>{t('distinctions.mail.suspended.hearing', { day: date.long(answerBy) })}</Paragraph>
          <Action href="/empresa/distintivo#audiencia">{t('distinctions.mail.hearing.action')}</Action>
        </>
      )}
      <Action href={`/verificar/${code}`}>{t('distinctions.mail.see-public')}</Action>
    </>
  ),
});
