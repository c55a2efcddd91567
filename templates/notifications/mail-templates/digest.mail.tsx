import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import type { MailAction } from '../../mail/mail.js';
import { Heading, List, Mail, MailLink, Paragraph, Small } from '../../mail/mail.js';

export interface DigestProps {
  /** Empty when nobody knows it. */
  name: string;
  /** At least two, the one that waits longest first. */
  matters: readonly { readonly subject: string; readonly action: MailAction | null }[];
}

/** Several things for one person on one day: one letter, a line for each, and where it goes on. */
export function DigestMail({ name, matters }: DigestProps): VNode {
  const { t } = usePage();
  const lead = t('mail.digest.lead', { n: matters.length });
  return (
    <Mail subject={t('mail.digest.subject', { first: matters[0]!.subject, n: matters.length - 1 })} preheader={lead}>
      <Heading>{name ? t('mail.hello', { name }) : t('mail.digest.hello')}</Heading>
      <Paragraph>{lead}</Paragraph>
      <List
        items={matters.map((matter) => (
          <Matter {...matter} />
        ))}
      />
      <Small>{t('mail.digest.calm')}</Small>
    </Mail>
  );
}

function Matter({ subject, action }: DigestProps['matters'][number]): VNode {
  return (
    <>
      {subject}
      {action && ' → '}
      {action && <MailLink href={action.href}>{action.label}</MailLink>}
    </>
  );
}
