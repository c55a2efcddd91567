import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail.js';

export interface CompanyStateMailProps {
  name: string;
  company: string;
}

/** FM4 let the company take part. */
export function CompanyActivatedMail({ name, company }: CompanyStateMailProps): VNode {
  const { t } = usePage();
  return (
    <Mail
      subject={t('companies.mail.activated.subject', { company })}
      preheader={t('companies.mail.activated.heading')}
    >
      <Heading>{t('companies.mail.activated.heading')}</Heading>
      <Paragraph>{t('companies.mail.activated.text', { name, company })}</Paragraph>
      <Action href="/empresa">{t('companies.mail.activated.action')}</Action>
    </Mail>
  );
}

/** FM4 stopped the company, and why. */
export function CompanySuspendedMail({ name, company, reason }: CompanyStateMailProps & { reason: string }): VNode {
  const { t } = usePage();
  return (
    <Mail
      subject={t('companies.mail.suspended.subject', { company })}
      preheader={t('companies.mail.suspended.heading')}
    >
      <Heading>{t('companies.mail.suspended.heading')}</Heading>
      <Paragraph>{t('companies.mail.suspended.text', { name, company })}</Paragraph>
      <Paragraph>{reason}</Paragraph>
      <Paragraph>{t('companies.mail.suspended.after')}</Paragraph>
      <Action href="/empresa">{t('companies.mail.suspended.action')}</Action>
    </Mail>
  );
}
