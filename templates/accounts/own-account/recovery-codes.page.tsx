import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** The recovery codes, this once. */
export function RecoveryCodesPage({ codes }: { codes: readonly string[] }) {
  const { t } = usePage();
  return (
    <FocusLayout title={t('accounts.recovery')} noindex narrow>
      <Alert kind="success" live title={t('accounts.second-factor-is-on')}>
        {t('accounts.recovery-lead')}
      </Alert>
      <h1 class="mt-6 mb-3">{t('accounts.recovery')}</h1>
      <p>{t('accounts.recovery-text')}</p>
      <ul class="hoja p-5 my-6 grid gap-2 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code class="text-lg">{code}</code>
          </li>
        ))}
      </ul>
      <LinkButton kind="action" href="/cuenta">
        {t('accounts.recovery-done')}
      </LinkButton>
    </FocusLayout>
  );
}
