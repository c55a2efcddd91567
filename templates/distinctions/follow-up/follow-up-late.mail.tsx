import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** To FM4: a follow-up was due two weeks ago and is not recorded. */
export function DistinctionFollowUpLateMail(props: DistinctionFace & { id: string; day: string }) {
  const { t, date } = usePage();
  const { id, company, code } = props;
  const levelName = useLevelName(props);
  const said = { company, level: levelName, day: date.long(props.day) };
  const { subject, intro } = useWords(
    DistinctionFollowUpLateMail.wording,
    { empresa: company, nivel: levelName, fecha: said.day },
    {
      subject: t('distinctions.mail.follow-up-late.subject', said),
      intro: t('distinctions.mail.follow-up-late.text', said),
    },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.follow-up-late.preheader')}>
      <Heading>{t('distinctions.mail.follow-up-late.heading')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href={`/fm4/distintivos/${id}/seguimiento`}>{t('distinctions.mail.follow-up-late.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </Mail>
  );
}

DistinctionFollowUpLateMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'fecha'],
  needed: ['empresa'],
});

/** What a preview shows while there is no real case. */
DistinctionFollowUpLateMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  id: '01999999-0000-7000-8000-000000000001',
  day: '2026-11-09',
} as const;
