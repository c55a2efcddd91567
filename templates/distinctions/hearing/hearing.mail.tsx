import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** A suspended company has three days left to answer. */
export function DistinctionHearingMail(props: DistinctionFace & { answerBy: string; reason: string | null }) {
  const { t, date } = usePage();
  const { company, answerBy, reason } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName, day: date.long(answerBy) };
  const { subject, intro } = useWords(
    DistinctionHearingMail.wording,
    { empresa: company, nivel: levelName, fecha: said.day },
    { subject: t('distinctions.mail.hearing.subject', said), intro: t('distinctions.mail.hearing.text', said) },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.hearing.preheader')}>
      <Heading>{t('distinctions.mail.hearing.heading', said)}</Heading>
      <Paragraph>{intro}</Paragraph>
      {reason && <Facts rows={[[t('distinctions.fact.reason'), reason]]} />}
      <Paragraph>{t('distinctions.mail.hearing.next')}</Paragraph>
      <Action href="/empresa/distintivo#audiencia">{t('distinctions.mail.hearing.action')}</Action>
    </Mail>
  );
}

DistinctionHearingMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: ['fecha'],
});

/** What a preview shows while there is no real case. */
DistinctionHearingMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  answerBy: '2026-12-07',
  reason: 'Faltan pruebas de «accesibilidad».',
} as const;
