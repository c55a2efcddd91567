import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { ErrorSummary, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ProveByMail } from './prove-by-mail.js';

interface SecondFactorPageProps {
  form: FormState;
  enabled: boolean;
  required: boolean;
  /** What is asked before anything changes. */
  proof: { password: boolean; code: boolean; link: boolean };
  email: string;
}

/** Turns the second step of signing in on, or manages it. */
export function SecondFactorPage({ form, enabled, required, proof, email }: SecondFactorPageProps) {
  const { t } = usePage();
  const labels = { currentPassword: t('accounts.current-password'), code: t('accounts.app-code') };
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
      {proof.link ? (
        <ProveByMail email={email} returnTo="/cuenta/segundo-paso" />
      ) : (
        <Change {...{ form, enabled, required, proof, labels }} />
      )}
    </AccountSheet>
  );
}

type ChangeProps = Omit<SecondFactorPageProps, 'email'> & { labels: { currentPassword: string; code: string } };

function Change({ form, enabled, required, proof, labels }: ChangeProps) {
  const { t } = usePage();
  return (
    <form method="post" action={`/cuenta/segundo-paso/${enabled ? 'codigos' : 'configurar'}`} class="mt-6" novalidate>
      {proof.password && (
        <TextField
          form={form}
          name="currentPassword"
          label={labels.currentPassword}
          hint={t('accounts.current-password-hint')}
          type="password"
          autocomplete="current-password"
        />
      )}
      {proof.code && (
        <TextField
          form={form}
          name="code"
          label={labels.code}
          hint={t('accounts.code-hint')}
          autocomplete="one-time-code"
          size="short"
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
  );
}
