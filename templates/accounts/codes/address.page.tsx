import { Button } from '../../components/button.js';
import { Form, type FormState, freshForm } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { AccountSheet } from '../account-sheet.js';

/** Somebody who comes in with a code says an address. @param pinAsked the session was opened a while ago */
export function AddAddressPage({ form, pinAsked }: { form: FormState; pinAsked: boolean }) {
  const { t } = usePage();
  const labels = { email: t('accounts.email'), pin: t('accounts.codes.pin') };
  return (
    <AccountSheet title={t('accounts.address.add')} back={{ href: '/cuenta', label: t('accounts.account') }}>
      <p class="mb-6">{t('accounts.address.lead')}</p>
      <Form form={form} action="/cuenta/agregar-correo" labels={labels}>
        <TextField name="email" type="email" autocomplete="email" />
        {pinAsked && (
          <TextField
            name="pin"
            type="password"
            inputmode="numeric"
            hint={t('accounts.address.pin-hint')}
            autocomplete="off"
            size="short"
          />
        )}
        <Button kind="action">{t('accounts.send-mail')}</Button>
      </Form>
    </AccountSheet>
  );
}

/** The same answer for every address. */
export function AddressAskedPage({ email }: { email: string }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.mail-sent')} back={{ href: '/cuenta', label: t('accounts.account') }}>
      <p>{t('accounts.address.asked', { email })}</p>
    </AccountSheet>
  );
}

/** The link of that mail: the button confirms, not the visit. */
export function ConfirmAddressPage({ token }: { token: string }) {
  const { t } = usePage();
  return (
    <AccountSheet title={t('accounts.address.confirm')} door="ajar">
      <p class="mb-6">{t('accounts.address.confirm-lead')}</p>
      <Form form={freshForm()} action={`/codigo/correo/${encodeURIComponent(token)}`}>
        <Button kind="action">{t('accounts.address.confirm-do')}</Button>
      </Form>
    </AccountSheet>
  );
}
