import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';
import { useLevelName } from '../level-name.js';

/** The distinction will expire; the company may renew it. */
export function DistinctionExpiringMail(props: DistinctionFace & { expiresOn: string; days: number }) {
  const { t, date } = usePage();
  const { code, company, expiresOn, days } = props;
  const levelName = useLevelName(props);
  const when = date.relative(expiresOn);
  const { subject, intro } = useWords(
    DistinctionExpiringMail.wording,
    { empresa: company, nivel: levelName, plazo: when, fecha: date.long(expiresOn), dias: days },
    {
      subject: t('distinctions.mail.expiring.subject', { days, level: levelName }),
      intro: t('distinctions.mail.expiring.text', { company, level: levelName, when }),
    },
  );
  return (
    <Mail subject={subject} preheader={t('distinctions.mail.expiring.preheader')}>
      <Heading>{t('distinctions.mail.expiring.heading', { days })}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{t('distinctions.mail.expiring.renew')}</Paragraph>
      <Action href="/empresa/autoevaluacion">{t('distinctions.mail.expiring.action')}</Action>
      <Facts
        rows={[
          [t('distinctions.fact.level'), levelName],
          [t('distinctions.valid-until'), date.long(expiresOn)],
          [t('distinctions.fact.code'), code],
        ]}
      />
    </Mail>
  );
}

DistinctionExpiringMail.wording = wording({
  parts: ['subject', 'intro'],
  facts: ['empresa', 'nivel', 'plazo', 'fecha', 'dias'],
  needed: ['nivel', 'plazo'],
});

/** What a preview shows while there is no real case. */
DistinctionExpiringMail.example = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
  expiresOn: '2027-01-22',
  days: 60,
} as const;
