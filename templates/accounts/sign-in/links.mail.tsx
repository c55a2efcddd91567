import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../../mail/mail.js';
import { useWords, wording } from '../../mail/words.js';

/** A mail that carries one personal link. */
export interface AccountLinkProps {
  name: string;
  url: string;
  /** For how long a link to sign in works. */
  minutes?: number;
}

const linkWording = wording({ parts: ['subject', 'intro'], facts: [], needed: [] });

type What = 'confirm' | 'link' | 'reset';

function AccountLink({ what, name, url, minutes = 0 }: AccountLinkProps & { what: What }): VNode {
  const { t } = usePage();
  const until = t(`mail.${what}.until`, { minutes });
  const { subject, intro } = useWords(
    linkWording,
    {},
    { subject: t(`mail.${what}.subject`), intro: t(`mail.${what}.text`) },
  );
  return (
    <Mail subject={subject} preheader={until}>
      <Heading>{t(`mail.${what}.title`)}</Heading>
      <Paragraph>{t('mail.hello', { name })}</Paragraph>
      <Paragraph>{intro}</Paragraph>
      <Action href={url}>{t(`mail.${what}.action`)}</Action>
      <Paragraph>{until}</Paragraph>
      <Small>{t(`mail.${what}.not-you`)}</Small>
    </Mail>
  );
}

/** Confirms the address of a new account. */
export const ConfirmMail = (props: AccountLinkProps): VNode => <AccountLink what="confirm" {...props} />;
ConfirmMail.wording = linkWording;

/** Signs in without a password. */
export const SignInLinkMail = (props: AccountLinkProps): VNode => <AccountLink what="link" {...props} />;
SignInLinkMail.wording = linkWording;

/** Sets a new password. */
export const ResetMail = (props: AccountLinkProps): VNode => <AccountLink what="reset" {...props} />;
ResetMail.wording = linkWording;
