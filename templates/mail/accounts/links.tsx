import type { VNode } from 'preact';
import { usePage } from '../../page.js';
import { Action, Heading, Mail, Paragraph, Small } from '../mail.js';

/** A mail that carries one personal link. */
export interface AccountLinkProps {
  name: string;
  url: string;
}

type What = 'confirm' | 'link' | 'reset';

function AccountLink({ what, name, url }: AccountLinkProps & { what: What }): VNode {
  const { t } = usePage();
  return (
    <Mail
      subject={t(`mail.${what}.subject`)}
      preheader={t(`mail.${what}.until`)}
      why={what === 'confirm' ? t('mail.why-address') : undefined}
    >
      <Heading>{t(`mail.${what}.title`)}</Heading>
      <Paragraph>{t('mail.hello', { name })}</Paragraph>
      <Paragraph>{t(`mail.${what}.text`)}</Paragraph>
      <Action href={url}>{t(`mail.${what}.action`)}</Action>
      <Paragraph>{t(`mail.${what}.until`)}</Paragraph>
      <Small>{t(`mail.${what}.not-you`)}</Small>
    </Mail>
  );
}

/** Confirms the address of a new account. */
export const ConfirmMail = (props: AccountLinkProps): VNode => <AccountLink what="confirm" {...props} />;

/** Signs in without a password. */
export const SignInLinkMail = (props: AccountLinkProps): VNode => <AccountLink what="link" {...props} />;

/** Sets a new password. */
export const ResetMail = (props: AccountLinkProps): VNode => <AccountLink what="reset" {...props} />;
