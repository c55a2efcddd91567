import { Button } from '../../components/button.js';
import { DoorDrawing } from '../../components/door.js';
import { Form, freshForm } from '../../components/form.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

/** The link of the confirmation mail: the button confirms, not the visit. */
export function ConfirmPage({ token }: { token: string }) {
  const { t } = usePage();
  return (
    <FocusLayout title={t('accounts.confirm')} noindex narrow>
      <DoorDrawing state="ajar" class="w-32 mb-4" />
      <h1 class="mb-3">{t('accounts.confirm')}</h1>
      <p class="mb-6">{t('accounts.confirm-lead')}</p>
      <Form form={freshForm()} action={`/confirmar/${encodeURIComponent(token)}`}>
        <Button kind="action">{t('accounts.confirm-do')}</Button>
      </Form>
    </FocusLayout>
  );
}
