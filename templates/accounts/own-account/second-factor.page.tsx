import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { ErrorSummary, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

interface SecondFactorPageProps {
  form: FormState;
  enabled: boolean;
  required: boolean;
  hasPassword: boolean;
}

/** Turns the second step of signing in on, or manages it. */
export function SecondFactorPage({ form, enabled, required, hasPassword }: SecondFactorPageProps) {
  const { t } = usePage();
  const labels = { currentPassword: t('accounts.current-password') };
  return (
    <AccountSheet title={t('accounts.second-factor')} back={{ href: '/cuenta', label: t('accounts.account') }}>
      <p>{t('accounts.second-factor-what')}</p>
      {required && !enabled && (
        <Alert kind="warning" class="my-6" title={t('accounts.second-factor-owed')}>
          {t('accounts.second-factor-owed-text')}
        </Alert>
      )}
      {enabled && (
        <Alert kind="success" class="my-6" title={t('accounts.second-factor-is-on')}>
          {t('accounts.second-factor-on-text')}
        </Alert>
      )}
      <ErrorSummary form={form} labels={labels} />
      <form method="post" action={`/cuenta/segundo-paso/${enabled ? 'codigos' : 'configurar'}`} class="mt-6" novalidate>
        {hasPassword && (
          <TextField
            form={form}
            name="currentPassword"
            label={labels.currentPassword}
            hint={t('accounts.current-password-hint')}
            type="password"
            autocomplete="current-password"
          />
        )}
        <div class="flex flex-wrap gap-3">
          <Button kind={enabled ? 'primary' : 'action'}>
            {t(enabled ? 'accounts.recovery-renew' : 'accounts.second-factor-set-up')}
          </Button>
          {enabled && !required && (
            <Button kind="danger" formaction="/cuenta/segundo-paso/quitar">
              {t('accounts.second-factor-remove')}
            </Button>
          )}
        </div>
      </form>
    </AccountSheet>
  );
}
