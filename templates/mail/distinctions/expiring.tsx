import { usePage } from '../../page.js';
import { Action, Facts, Heading, Mail, Paragraph } from '../mail.js';
import type { DistinctionFace } from './issued.js';

/** The distinction will expire; the company may renew it. */
export function DistinctionExpiringMail(props: DistinctionFace & { expiresOn: string; days: number }) {
  const { t, date } = usePage();
  const { code, levelName, company, expiresOn, days } = props;
  const when = date.relative(expiresOn);
  return (
    <Mail
      subject={t('distinctions.mail.expiring.subject', { days, level: levelName })}
      preheader={t('distinctions.mail.expiring.preheader')}
    >
      <Heading>{t('distinctions.mail.expiring.heading', { days })}</Heading>
      <Paragraph>{t('distinctions.mail.expiring.text', { company, level: levelName, when })}</Paragraph>
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
