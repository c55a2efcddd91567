import { LinkButton } from '../../components/button.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

const ways = { link: '/entrar/enlace', reset: '/recuperar', confirm: '/confirmar' } as const;

/** A mailed link that was used, is too old, or never was one. @param minutes for how long a link to sign in works */
export function LinkClosedPage({ kind, minutes = 0 }: { kind: keyof typeof ways; minutes?: number }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t(`accounts.closed-${kind}`)} door="closed">
      <p class="mb-6">{t(`accounts.closed-${kind}-text`, { minutes })}</p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="action" href={ways[kind]}>
          {t('accounts.ask-another')}
        </LinkButton>
        <LinkButton kind="ghost" href="/entrar">
          {t('accounts.sign-in')}
        </LinkButton>
      </div>
    </AccountSheet>
  );
}
