import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { TextLink } from '../../components/text-link.js';

const again = {
  link: '/entrar/enlace',
  reset: '/recuperar',
  confirm: '/confirmar',
  welcome: '/registro/persona',
} as const;

interface MailSentPageProps {
  kind: keyof typeof again;
  email: string;
  /** For how long a link to sign in works. */
  minutes?: number;
}

/** The same for every address, so that it does not tell whether there is an account. */
export function MailSentPage({ kind, email, minutes = 0 }: MailSentPageProps) {
  const { t, rich } = usePage();
  return (
    <AccountSheet title={t('accounts.mail-sent')} back={{ href: '/entrar', label: t('accounts.sign-in') }}>
      <p>{rich(`accounts.mail-sent-${kind}`, { email: <strong class="break-words">{email}</strong>, minutes })}</p>
      <h2 class="text-lg mt-8">{t('accounts.mail-missing')}</h2>
      <ul class="list-disc pl-5 mt-2 grid gap-1">
        <li>{t('accounts.mail-missing-wait')}</li>
        <li>{t('accounts.mail-missing-spam')}</li>
        <li>{t('accounts.mail-missing-address')}</li>
      </ul>
      <p class="mt-6">
        <TextLink href={again[kind]}>{t('accounts.try-again')}</TextLink>
      </p>
    </AccountSheet>
  );
}
