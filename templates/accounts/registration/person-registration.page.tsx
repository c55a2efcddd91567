import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ReturnField, returning } from '../sign-in/returning.js';

/** A person opens an account: a name, an address, no company. */
export function PersonRegistrationPage({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = {
    name: t('accounts.name'),
    email: t('accounts.email'),
    password: t('accounts.password'),
    privacy: t('accounts.privacy-label'),
  };
  const back = returning('volver', valueOf(form, 'volver'));
  return (
    <AccountSheet title={t('accounts.open')} door="ajar" listed>
      <p class="text-lg">{t('accounts.open-lead')}</p>
      <p class="mb-6 mt-3">
        {rich('accounts.open-instead', { enter: linkTo(`/entrar${back}`), company: linkTo('/registro') })}
      </p>
      <Form form={form} action="/registro/persona" labels={labels}>
        <ReturnField form={form} />
        <TextField name="name" hint={t('accounts.name-hint')} autocomplete="name" />
        <TextField name="email" type="email" autocomplete="email" />
        <TextField
          name="password"
          hint={t('accounts.password-optional-hint')}
          type="password"
          autocomplete="new-password"
          optional
        />
        <Checkbox name="privacy" label={rich('accounts.open-privacy', { a: linkTo('/privacidad') })} />
        <Button kind="action">{t('accounts.open-do')}</Button>
        <p class="mt-4 text-sm text-tenue">{t('accounts.open-after')}</p>
      </Form>
    </AccountSheet>
  );
}
