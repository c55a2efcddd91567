import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import type { MailAction } from '../../mail/mail.js';
import { Heading, List, Mail, MailLink, Paragraph, Small } from '../../mail/mail.js';

export interface DigestProps {
  /** Empty when it is not known. */
  name: string;
  /** At least two, the one that waits longest first. */
  mails: readonly { readonly subject: string; readonly action: MailAction | null }[];
}

/** Several mails to one person on one day as a single one: a line for each, and where it goes on. */
export function DigestMail({ name, mails }: DigestProps): VNode {
  const { t } = usePage();
  const lead = t('mail.digest.lead', { n: mails.length });
  return (
    <Mail subject={t('mail.digest.subject', { first: mails[0]!.subject, n: mails.length - 1 })} preheader={lead}>
      <Heading>{name ? t('mail.hello', { name }) : t('mail.digest.hello')}</Heading>
      <Paragraph>{lead}</Paragraph>
      <List
        items={mails.map((mail) => (
          <Line {...mail} />
        ))}
      />
      <Small>{t('mail.digest.calm')}</Small>
    </Mail>
  );
}

function Line({ subject, action }: DigestProps['mails'][number]): VNode {
  return (
    <>
      {subject}
      {action && ' → '}
      {action && <MailLink href={action.href}>{action.label}</MailLink>}
    </>
  );
}
