import { LinkButton } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** An invitation that cannot be accepted any more, and why. */
export function InvitationClosedPage({ status }: { status: 'unknown' | 'used' | 'withdrawn' | 'expired' }) {
  const { t } = usePage();
  return (
    <FocusLayout title={t(`accounts.invitation-${status}`)} noindex narrow>
      <DoorDrawing state={status === 'expired' ? 'expired' : 'closed'} class="w-32 mb-4" />
      <h1 class="mb-3">{t(`accounts.invitation-${status}`)}</h1>
      <p class="mb-6">{t(`accounts.invitation-${status}-text`)}</p>
      <LinkButton kind={status === 'used' ? 'action' : 'outline'} href="/entrar">
        {t('accounts.sign-in')}
      </LinkButton>
    </FocusLayout>
  );
}
