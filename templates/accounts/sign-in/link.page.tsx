import { Button } from '../../components/button.js';
import { freshForm, Form, valueOf, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ReturnField, returning } from './returning.js';

interface LinkPageProps {
  form: FormState;
  /** `ask`: for a link; `use`: the one that came by mail. */
  step: 'ask' | 'use';
  token: string | null;
  /** For how long a link works. */
  minutes: number;
}

/** Signing in by a mailed link. */
export function LinkPage({ form, step, token, minutes }: LinkPageProps) {
  return step === 'use' && token ? <Use form={form} token={token} /> : <Ask form={form} minutes={minutes} />;
}

function Ask({ form, minutes }: Pick<LinkPageProps, 'form' | 'minutes'>) {
  const { t } = usePage();
  const back = `/entrar${returning('volver', valueOf(form, 'volver'))}`;
  return (
    <AccountSheet title={t('accounts.ask-link')} back={{ href: back, label: t('accounts.sign-in') }} listed>
      <p class="text-tenue mb-6">{t('accounts.ask-link-lead', { minutes })}</p>
      <Form form={form} action="/entrar/enlace" labels={{ email: t('accounts.email') }}>
        <ReturnField form={form} />
        <TextField name="email" label={t('accounts.email')} type="email" autocomplete="username" />
        <Button kind="action">{t('accounts.send-link')}</Button>
      </Form>
    </AccountSheet>
  );
}

function Use({ form, token }: { form: FormState; token: string }) {
  const { t } = usePage();
  const action = `/entrar/enlace/${encodeURIComponent(token)}${returning('volver', valueOf(form, 'volver'))}`;
  return (
    <AccountSheet title={t('accounts.use-link')}>
      <p class="text-tenue mb-6">{t('accounts.use-link-lead')}</p>
      <Form form={freshForm()} action={action}>
        <Button kind="action">{t('accounts.sign-in-do')}</Button>
      </Form>
    </AccountSheet>
  );
}
