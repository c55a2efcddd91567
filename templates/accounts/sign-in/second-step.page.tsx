import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { ReturnField } from './returning.js';

/** The code of the authenticator app, after a password or a link. */
export function SecondStepPage({ form }: { form: FormState }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.second-step')} back={{ href: '/entrar', label: t('accounts.start-again') }}>
      <p class="text-tenue mb-6">{t('accounts.second-step-lead')}</p>
      <Form form={form} action="/entrar/codigo" labels={{ code: t('accounts.code') }}>
        <ReturnField form={form} />
        <TextField
          name="code"
          label={t('accounts.code')}
          hint={t('accounts.code-hint')}
          autocomplete="one-time-code"
          size="short"
        />
        <Button kind="action">{t('action.continue')}</Button>
      </Form>
      <p class="text-tenue mt-8">{t('accounts.second-step-lost')}</p>
    </AccountSheet>
  );
}
