import { LinkButton } from '../../components/button.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

/** An invitation that cannot be accepted any more, and why. */
export function InvitationClosedPage({ status }: { status: 'unknown' | 'used' | 'withdrawn' | 'expired' }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t(`accounts.invitation-${status}`)} door={status === 'expired' ? 'expired' : 'closed'}>
      <p class="mb-6">{t(`accounts.invitation-${status}-text`)}</p>
      <LinkButton kind={status === 'used' ? 'action' : 'outline'} href="/entrar">
        {t('accounts.sign-in')}
      </LinkButton>
    </AccountSheet>
  );
}
