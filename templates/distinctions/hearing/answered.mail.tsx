import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** To FM4: a suspended company has answered. The answer itself is read in the workspace, not in a mail. */
export function DistinctionAnsweredMail(props: DistinctionFace & { id: string }) {
  const { t } = usePage();
  const { id, company, code } = props;
  const levelName = useLevelName(props);
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

/** What a preview shows while there is no real case. */
DistinctionAnsweredMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  id: '01999999-0000-7000-8000-000000000001',
} as const;
