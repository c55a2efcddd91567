import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** A new password, by the link of a mail. */
export function NewPasswordPage({ form, token }: { form: FormState; token: string }) {
  const { t } = usePage();
  const label = t('accounts.new-password');
  return (
    <FocusLayout title={label} noindex narrow>
      <h1 class="mb-3">{label}</h1>
      <p class="text-tenue mb-6">{t('accounts.new-password-lead')}</p>
      <Form form={form} action={`/recuperar/${encodeURIComponent(token)}`} labels={{ password: label }}>
        <TextField name="password" hint={t('accounts.password-hint')} type="password" autocomplete="new-password" />
        <Button kind="action">{t('accounts.new-password-do')}</Button>
      </Form>
    </FocusLayout>
  );
}
