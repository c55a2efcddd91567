import { Alert } from '../../components/alert.js';
import { ActionButton, LinkButton } from '../../components/button.js';
import { TextLink } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { type OwnRequest, OwnRequestCard } from './own-requests.js';

interface FollowRequestProps {
  request: OwnRequest;
  /** The path of this page, under which its forms post. */
  here: string;
  hasAccount: boolean;
  /** Until when the link gives the file; null: it gives none. */
  fileUntil: Date | null;
}

/** A request, by the link of its mails: confirm it, follow it, fetch the file. */
export function FollowRequestPage({ request, here, hasAccount, fileUntil }: FollowRequestProps) {
  const { t, date } = usePage();
  if (request.state === 'unconfirmed') {
    return (
      <FocusLayout title={t('privacy.follow.confirm')} noindex narrow>
        <h1 class="mb-3">{t('privacy.follow.confirm')}</h1>
        <p class="mb-6">{t('privacy.follow.confirm-text', { right: t(`privacy.right.${request.right}`) })}</p>
        <ActionButton kind="action" action={`${here}/confirmar`}>
          {t('privacy.follow.confirm-do')}
        </ActionButton>
      </FocusLayout>
    );
  }
  return (
    <FocusLayout title={t('privacy.follow.title')} noindex narrow>
      <h1 class="mb-5">{t('privacy.follow.title')}</h1>
      {request.right === 'access' && request.state === 'done' && (
        <div class="mb-6">
          {fileUntil ? (
            <>
              <LinkButton kind="primary" icon="download" href={`${here}/archivo`} download>
                {t('privacy.own.download')}
              </LinkButton>
              <p class="mt-2 text-sm text-tenue">{t('privacy.follow.file-until', { day: date.long(fileUntil) })}</p>
            </>
          ) : (
            <Alert kind="info">
              {t(hasAccount ? 'privacy.follow.sign-in' : 'privacy.follow.file-gone')}{' '}
              <TextLink href={hasAccount ? '/entrar?volver=%2Fcuenta%2Fdatos' : '/privacidad/solicitud'}>
                {t(hasAccount ? 'privacy.follow.sign-in-do' : 'privacy.follow.again')}
              </TextLink>
            </Alert>
          )}
        </div>
      )}
      <OwnRequestCard request={request} withdrawAt={`${here}/retirar`} />
    </FocusLayout>
  );
}
