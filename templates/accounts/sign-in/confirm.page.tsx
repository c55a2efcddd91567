import { Button } from '../../components/button.js';
import { Form, freshForm } from '../../components/form.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';
import { returning } from './returning.js';

/** The link of the confirmation mail: the button confirms, not the visit. */
export function ConfirmPage({ token, returnTo }: { token: string; returnTo: string }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.confirm')} door="ajar">
      <p class="mb-6">{t('accounts.confirm-lead')}</p>
      <Form form={freshForm()} action={`/confirmar/${encodeURIComponent(token)}${returning('volver', returnTo)}`}>
        <Button kind="action">{t('accounts.confirm-do')}</Button>
      </Form>
    </AccountSheet>
  );
}
