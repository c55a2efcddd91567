import { Button } from '../../components/button.js';
import { freshForm, Form, valueOf, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { ReturnField, returning } from './returning.js';

interface LinkPageProps {
  form: FormState;
  /** `ask`: for a link; `use`: the one that came by mail. */
  step: 'ask' | 'use';
  token: string | null;
}

/** Signing in by a mailed link. */
export function LinkPage({ form, step, token }: LinkPageProps) {
  return step === 'use' && token ? <Use form={form} token={token} /> : <Ask form={form} />;
}

function Ask({ form }: { form: FormState }) {
  const { t } = usePage();
  const back = `/entrar${returning('volver', valueOf(form, 'volver'))}`;
  return (
    <FocusLayout title={t('accounts.ask-link')} narrow back={{ href: back, label: t('accounts.sign-in') }}>
      <h1 class="mb-3">{t('accounts.ask-link')}</h1>
      <p class="text-tenue mb-6">{t('accounts.ask-link-lead')}</p>
      <Form form={form} action="/entrar/enlace" labels={{ email: t('accounts.email') }}>
        <ReturnField form={form} />
        <TextField name="email" label={t('accounts.email')} type="email" autocomplete="username" />
        <Button kind="action">{t('accounts.send-link')}</Button>
      </Form>
    </FocusLayout>
  );
}

function Use({ form, token }: { form: FormState; token: string }) {
  const { t } = usePage();
  const action = `/entrar/enlace/${encodeURIComponent(token)}${returning('volver', valueOf(form, 'volver'))}`;
  return (
    <FocusLayout title={t('accounts.use-link')} noindex narrow>
      <h1 class="mb-3">{t('accounts.use-link')}</h1>
      <p class="text-tenue mb-6">{t('accounts.use-link-lead')}</p>
      <Form form={freshForm()} action={action}>
        <Button kind="action">{t('accounts.sign-in-do')}</Button>
      </Form>
    </FocusLayout>
  );
}
