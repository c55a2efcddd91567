import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

const actions = { reset: '/recuperar', confirm: '/confirmar' } as const;

/** Asks for the mail that sets a new password, or that confirms an address. */
export function AskForMailPage({ kind, form }: { kind: keyof typeof actions; form: FormState }) {
  const { t } = usePage();
  const title = t(`accounts.ask-${kind}`);
  return (
    <FocusLayout title={title} narrow back={{ href: '/entrar', label: t('accounts.sign-in') }}>
      <h1 class="mb-3">{title}</h1>
      <p class="text-tenue mb-6">{t(`accounts.ask-${kind}-lead`)}</p>
      <Form form={form} action={actions[kind]} labels={{ email: t('accounts.email') }}>
        <TextField name="email" label={t('accounts.email')} type="email" autocomplete="username" />
        <Button kind="action">{t('accounts.send-mail')}</Button>
      </Form>
    </FocusLayout>
  );
}
