import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** A decision of FM4, or the end of the validity. */
export type AnnouncedChange = 'suspended' | 'reinstated' | 'revoked' | 'expired';

/** The state of the distinction has changed: what it means, why, and what to do. */
export function DistinctionChangedMail(
  props: DistinctionFace & {
    event: AnnouncedChange;
    day: string;
    reason: string | null;
    /** Last day on which the company may answer; null without a suspension. */
    answerBy: string | null;
  },
) {
  const { t, date } = usePage();
  const { code, company, event, day, reason, answerBy } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName, day: date.long(day) };
  const { subject, intro } = useWords(
    DistinctionChangedMail.wording,
    { empresa: company, nivel: levelName, fecha: said.day },
    { subject: t(`distinctions.mail.${event}.subject`, said), intro: t(`distinctions.mail.${event}.text`, said) },
  );
  return (
    <Mail subject={subject} preheader={t(`distinctions.mail.${event}.preheader`, said)}>
      <Heading>{t(`distinctions.mail.${event}.heading`, said)}</Heading>
      <Paragraph>{intro}</Paragraph>
      {reason && <Facts rows={[[t('distinctions.fact.reason'), reason]]} />}
      <Paragraph>{t(`distinctions.mail.${event}.next`)}</Paragraph>
      {answerBy && (
        <>
          <Paragraph>{t('distinctions.mail.suspended.hearing', { day: date.long(answerBy) })}</Paragraph>
          <Action href="/empresa/distintivo#audiencia">{t('distinctions.mail.hearing.action')}</Action>
        </>
      )}
      <Action href={`/verificar/${code}`}>{t('distinctions.mail.see-public')}</Action>
    </Mail>
  );
}

DistinctionChangedMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: ['fecha'],
});

/** What a preview shows while there is no real case. */
DistinctionChangedMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  event: 'suspended',
  day: '2026-11-20',
  reason: 'Faltan pruebas de «accesibilidad».',
  answerBy: '2026-12-07',
} as const;
