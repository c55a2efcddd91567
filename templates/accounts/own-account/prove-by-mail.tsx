import { ActionButton } from '../../components/button.js';
import { usePage } from '../../page.js';

/** Stands where a change in how one signs in would be, until the person has signed in anew by a mailed link. */
export function ProveByMail({ email, returnTo }: { email: string; returnTo: string }) {
  const { t } = usePage();
  return (
    <div>
      <p class="mb-4 break-words">{t('accounts.proof-text', { email })}</p>
      <ActionButton kind="outline" icon="mail" action="/cuenta/comprobar" fields={{ volver: returnTo }}>
        {t('accounts.send-link')}
      </ActionButton>
    </div>
  );
}
