import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';

/** To FM4: a suspended company has answered. The answer itself is read in the workspace, not in a mail. */
export function DistinctionAnsweredMail(props: DistinctionFace & { id: string }) {
  const { t } = usePage();
  const { id, levelName, company, code } = props;
  const said = { company, level: levelName };
  const { subject, intro } = useWords(
    DistinctionAnsweredMail.wording,
    { empresa: company, nivel: levelName },
    { subject: t('distinctions.mail.answered.subject', said), intro: t('distinctions.mail.answered.text', said) },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.answered.preheader')}>
      <Heading>{t('distinctions.mail.answered.heading', said)}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/distintivos/${id}`}>{t('distinctions.mail.answered.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </Mail>
  );
}

DistinctionAnsweredMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel'],
  needed: ['empresa'],
});
