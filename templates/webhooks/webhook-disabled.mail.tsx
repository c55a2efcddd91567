import { usePage } from '../page.js';
import { Action, Heading, Mail, Paragraph } from '../mail/mail.js';

export interface WebhookDisabledProps {
  id: string;
  /** Host name of the receiver. */
  host: string;
  because: 'gone' | 'failures' | 'person';
}

/** Tells administrators that a receiver was disabled, and how to enable it. */
export function WebhookDisabledMail({ id, host, because }: WebhookDisabledProps) {
  const { t } = usePage();
  return (
    <Mail subject={t('mail.webhooks.disabled.subject', { host })} preheader={t(`webhooks.off-because.${because}`)}>
      <Heading>{t('mail.webhooks.disabled.title')}</Heading>
      <Paragraph>
        {t('mail.webhooks.disabled.text', { host })} {t(`webhooks.off-because.${because}`)}
      </Paragraph>
      <Paragraph>{t('mail.webhooks.disabled.then')}</Paragraph>
      <Action href={`/empresa/conexiones/${id}`}>{t('mail.webhooks.disabled.do')}</Action>
    </Mail>
  );
}

/** What a preview shows while there is no real case. */
WebhookDisabledMail.example = {
  id: '01999999-0000-7000-8000-000000000001',
  host: 'agave.example',
  because: 'gone',
} as const;
