import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';
import type { DistinctionFace } from '../distinction-face.js';

/** The distinction will expire; the company may renew it. */
export function DistinctionExpiringMail(props: DistinctionFace & { expiresOn: string; days: number }) {
  const { t, date } = usePage();
  const { code, levelName, company, expiresOn, days } = props;
  const when = date.relative(expiresOn);
  const { subject, intro } = useWords(
    DistinctionExpiringMail.wording,
    { empresa: company, nivel: levelName, plazo: when, fecha: date.long(expiresOn) },
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
  facts: ['empresa', 'nivel', 'plazo', 'fecha'],
  needed: ['nivel', 'plazo'],
});
