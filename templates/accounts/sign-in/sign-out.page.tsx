import { Confirm } from '../../components/confirm.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { placeOf } from '../../layouts/navigation.js';
import { usePage } from '../../page.js';

/** Asks first, because following a link must not sign out. */
export function SignOutPage() {
  const { t, viewer } = usePage();
  return (
    <FocusLayout title={t('accounts.sign-out')} noindex narrow>
      <Confirm
        title={t('accounts.sign-out')}
        action="/salir"
        cancel={viewer ? placeOf(viewer) : '/'}
        yes={t('nav.sign-out')}
      >
        <p>{t('accounts.sign-out-text')}</p>
      </Confirm>
    </FocusLayout>
  );
}
