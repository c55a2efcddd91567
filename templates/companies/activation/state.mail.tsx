import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

export interface CompanyStateMailProps {
  name: string;
  company: string;
}

/** FM4 let the company take part. */
export function CompanyActivatedMail({ name, company }: CompanyStateMailProps): VNode {
  const { t } = usePage();
  const { subject, intro } = useWords(
    CompanyActivatedMail.wording,
    { empresa: company },
    {
      subject: t('companies.mail.activated.subject', { company }),
      intro: t('companies.mail.activated.text', { name, company }),
    },
  );
  return (
    <Mail subject={subject} preheader={t('companies.mail.activated.heading')}>
      <Heading>{t('companies.mail.activated.heading')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Action href="/empresa">{t('companies.mail.activated.action')}</Action>
    </Mail>
  );
}

CompanyActivatedMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa'], needed: ['empresa'] });

/** What a preview shows while there is no real case. */
CompanyActivatedMail.example = { name: 'María José', company: 'Agave Azul, S.A. de C.V.' };

/** FM4 stopped the company, and why. */
export function CompanySuspendedMail({ name, company, reason }: CompanyStateMailProps & { reason: string }): VNode {
  const { t } = usePage();
  const { subject, intro } = useWords(
    CompanySuspendedMail.wording,
    { empresa: company },
    {
      subject: t('companies.mail.suspended.subject', { company }),
      intro: t('companies.mail.suspended.text', { name, company }),
    },
  );
  return (
    <Mail subject={subject} preheader={t('companies.mail.suspended.heading')}>
      <Heading>{t('companies.mail.suspended.heading')}</Heading>
      <Paragraph>{intro}</Paragraph>
      <Paragraph>{reason}</Paragraph>
      <Paragraph>{t('companies.mail.suspended.after')}</Paragraph>
      <Action href="/empresa">{t('companies.mail.suspended.action')}</Action>
    </Mail>
  );
}

CompanySuspendedMail.wording = wording({ parts: ['subject', 'intro'], facts: ['empresa'], needed: ['empresa'] });

/** What a preview shows while there is no real case. */
CompanySuspendedMail.example = {
  name: 'María José',
  company: 'Agave Azul, S.A. de C.V.',
  reason: 'El RFC no coincide.',
} as const;
