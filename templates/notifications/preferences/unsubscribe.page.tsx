import { ActionButton, LinkButton } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

interface UnsubscribeProps {
  email: string;
  /** The kinds to unsubscribe from; empty for an essential mail. */
  kinds: readonly string[];
  /** Whether they are unsubscribed already. */
  off: boolean;
  /** Whether they were unsubscribed just now. */
  done: boolean;
  token: string;
}

/** Asks before unsubscribing, or confirms it. */
export function UnsubscribePage({ email, kinds, off, done, token }: UnsubscribeProps) {
  const { t, rich, maybe } = usePage();
  const step = kinds.length === 0 ? 'essential' : off ? 'done' : 'title';
  const preferences = `/correo/preferencias/${token}`;
  return (
    <FocusLayout title={t(`unsubscribe.${step}`, { n: kinds.length })} noindex narrow>
      <h1 class="mb-3" tabIndex={-1} autofocus={done}>
        {t(`unsubscribe.${step}`, { n: kinds.length })}
      </h1>
      {step === 'essential' ? (
        <p class="mb-6">{t('unsubscribe.essential-text')}</p>
      ) : (
        <>
          <p class="mb-3 break-words">
            {rich(off ? 'unsubscribe.done-what' : 'unsubscribe.what', { email, b: (x) => <b>{x}</b> })}
          </p>
          <ul class="list-disc pl-6 mb-6">
            {kinds.map((kind) => (
              <li key={kind}>{maybe(`reminder.${kind}`) ?? kind}</li>
            ))}
          </ul>
        </>
      )}
      <div class="flex flex-wrap gap-3">
        {step === 'title' && (
          <ActionButton kind="action" action={`/correo/baja/${token}`}>
            {t('unsubscribe.do', { n: kinds.length })}
          </ActionButton>
        )}
        <LinkButton kind="outline" href={preferences}>
          {t(step === 'done' ? 'unsubscribe.change' : 'preferences.title')}
        </LinkButton>
      </div>
    </FocusLayout>
  );
}

/** For a link without a valid token, for instance one that a mail program cut. */
export function MailLinkInvalidPage() {
  const { t } = usePage();
  return (
    <FocusLayout title={t('unsubscribe.invalid')} noindex narrow>
      <DoorDrawing state="closed" class="w-32 mb-4" />
      <h1 class="mb-3">{t('unsubscribe.invalid')}</h1>
      <p class="mb-6">{t('unsubscribe.invalid-text')}</p>
      <LinkButton kind="action" href="/cuenta/correo">
        {t('unsubscribe.account')}
      </LinkButton>
    </FocusLayout>
  );
}
