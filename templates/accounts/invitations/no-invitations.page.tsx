import { ActionButton } from '../../components/button.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** A stranger says that they want no more invitations, or allows them again. */
export function NoInvitationsPage({ token, stopped }: { token: string; stopped: boolean }) {
  const { t } = usePage();
  const here = `/invitacion/no-mas/${token}`;
  const title = t(stopped ? 'accounts.no-invitations-done' : 'accounts.no-invitations');
  return (
    <FocusLayout title={title} noindex narrow>
      <h1 class="mb-3" tabIndex={-1} autofocus={stopped}>
        {title}
      </h1>
      <p class="mb-6">{t(stopped ? 'accounts.no-invitations-done-text' : 'accounts.no-invitations-text')}</p>
      {stopped ? (
        <ActionButton kind="outline" action={`${here}/permitir`}>
          {t('accounts.no-invitations-undo')}
        </ActionButton>
      ) : (
        <ActionButton kind="action" action={here}>
          {t('accounts.no-invitations-do')}
        </ActionButton>
      )}
    </FocusLayout>
  );
}
