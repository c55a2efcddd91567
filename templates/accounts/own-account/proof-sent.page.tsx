import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

/** The link by which the person signs in anew is on its way. */
export function ProofSentPage({ email, returnTo, minutes }: { email: string; returnTo: string; minutes: number }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.mail-sent')} back={{ href: '/cuenta', label: t('accounts.account') }}>
      <p class="break-words">{t('accounts.proof-sent', { email, minutes })}</p>
      <p class="mt-6">
        <TextLink href={`/cuenta/comprobar?volver=${encodeURIComponent(returnTo)}`}>{t('accounts.try-again')}</TextLink>
      </p>
    </AccountSheet>
  );
}
