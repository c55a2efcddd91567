import { Fragment, type VNode } from 'preact';
import { usePage } from '../../page.js';
import type { MailAction } from '../../mail/mail.js';
import { beginningOf } from './digest-subject.js';
import { Heading, List, Mail, MailLink, Paragraph, Small } from '../../mail/mail.js';

interface DigestLineProps {
  readonly subject: string;
  readonly action: MailAction | null;
}

export interface DigestProps {
  /** Empty when it is not known. */
  name: string;
  /** The mails by their case, at least two in all, what waits longest first. */
  cases: readonly (readonly DigestLineProps[])[];
}

/** Several mails to one person on one day as a single one: a line for each, and where it goes on. */
export function DigestMail({ name, cases }: DigestProps): VNode {
  const { t } = usePage();
  const mails = cases.flat();
  const lead = t('mail.digest.lead', { n: mails.length });
  return (
    <Mail
      subject={t('mail.digest.subject', { first: beginningOf(mails[0]!.subject), n: mails.length - 1 })}
      preheader={lead}
    >
      <Heading>{name ? t('mail.hello', { name }) : t('mail.digest.hello')}</Heading>
      <Paragraph>{lead}</Paragraph>
      <List
        items={cases.map((lines) =>
          lines.map((line, at) => (
            <Fragment key={line.subject}>
              {at > 0 && <br />}
              <Line {...line} />
            </Fragment>
          )),
        )}
      />
      <Small>{t('mail.digest.calm')}</Small>
    </Mail>
  );
}

function Line({ subject, action }: DigestLineProps): VNode {
  return (
    <>
      {subject}
      {action && ' → '}
      {action && <MailLink href={action.href}>{action.label}</MailLink>}
    </>
  );
}
