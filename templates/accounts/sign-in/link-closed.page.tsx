import { LinkButton } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

const ways = { link: '/entrar/enlace', reset: '/recuperar', confirm: '/confirmar' } as const;

/** A mailed link that was used, is too old, or never was one. */
export function LinkClosedPage({ kind }: { kind: keyof typeof ways }) {
  const { t } = usePage();
  return (
    <FocusLayout title={t(`accounts.closed-${kind}`)} noindex narrow>
      <DoorDrawing state="closed" class="w-32 mb-4" />
      <h1 class="mb-3">{t(`accounts.closed-${kind}`)}</h1>
      <p class="mb-6">{t(`accounts.closed-${kind}-text`)}</p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="action" href={ways[kind]}>
          {t('accounts.ask-another')}
        </LinkButton>
        <LinkButton kind="ghost" href="/entrar">
          {t('accounts.sign-in')}
        </LinkButton>
      </div>
    </FocusLayout>
  );
}
