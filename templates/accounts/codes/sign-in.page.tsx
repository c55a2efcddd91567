import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ReturnField } from '../sign-in/returning.js';

/** The two fields of a slip. */
export function CodeFields() {
  const { t } = usePage();
  return (
    <>
      <TextField name="code" hint={t('accounts.codes.code-hint')} code autocomplete="off" size="medium" />
      <PinField />
    </>
  );
}

/** The PIN of a slip. */
export function PinField() {
  const { t } = usePage();
  return (
    <TextField
      name="pin"
      type="password"
      inputmode="numeric"
      hint={t('accounts.codes.pin-hint')}
      autocomplete="off"
      size="short"
    />
  );
}

/** Comes in with the code and PIN of a slip. */
export function CodeSignInPage({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = { code: t('accounts.codes.code'), pin: t('accounts.codes.pin') };
  return (
    <AccountSheet title={t('accounts.codes.enter')} door="ajar">
      <p class="mb-6">{t('accounts.codes.enter-lead')}</p>
      <Form form={form} action="/codigo" labels={labels}>
        <ReturnField form={form} />
        <CodeFields />
        <p class="mb-5 text-sm text-tenue">{rich('accounts.codes.notice', { a: linkTo('/privacidad') })}</p>
        <Button kind="action">{t('accounts.sign-in-do')}</Button>
      </Form>
      <p class="mt-10 pt-6 border-t border-linea">{t('accounts.codes.lost')}</p>
      <p class="mt-3">
        <TextLink href="/entrar">{t('accounts.codes.by-mail')}</TextLink>
      </p>
    </AccountSheet>
  );
}
