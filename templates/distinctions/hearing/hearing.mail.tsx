import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';

/** A suspended company has three days left to answer. */
export function DistinctionHearingMail(props: DistinctionFace & { answerBy: string; reason: string | null }) {
  const { t, date } = usePage();
  const { levelName, company, answerBy, reason } = props;
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
