import { ActionButton, LinkButton } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

interface UnsubscribeProps {
  email: string;
  /** What would be, or is, switched off; none: the mail was an essential one. */
  kinds: readonly string[];
  /** Whether it already is. */
  off: boolean;
  /** Whether it was switched off just now. */
  done: boolean;
  token: string;
}

/** One reminder less: asks, or says that it is done. */
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

/** A link that is none of ours, or lost a part on its way. */
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
