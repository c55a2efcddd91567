import { validateRfc } from '#libs/mexico';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { OrganizationFields, PhoneField, useFieldNames } from '../profile/data-fields.js';

/** A company registers: one column, no script. */
export function RegisterPage({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = useFieldNames();
  const toSignIn = linkTo('/entrar');
  return (
    <FocusLayout title={t('companies.register.title')} description={t('companies.register.intro')} narrow>
      <h1>{t('companies.register.title')}</h1>
      <p class="mt-3 text-lg">{t('companies.register.intro')}</p>
      <p class="mt-3 mb-8">
        {rich('companies.register.have-account', { a: toSignIn, person: linkTo('/registro/persona') })}
      </p>
      <Form form={form} action="/registro" labels={{ ...labels, contactName: t('companies.field.contact-name') }}>
        <input type="hidden" name="once" value={valueOf(form, 'once')} />
        <h2 class="text-2xl mt-2 mb-5">{t('companies.register.organization')}</h2>
        <TextField name="rfc" hint={t('companies.field.rfc-hint')} code size="medium" />
        <RfcConfirmation form={form} />
        <OrganizationFields />
        <h2 class="text-2xl mt-10 mb-2">{t('companies.register.person')}</h2>
        <p class="text-tenue mb-5">{t('companies.register.person-intro')}</p>
        <PersonFields />
        <h2 class="text-2xl mt-10 mb-5">{t('companies.register.agreement')}</h2>
        <Agreement />
        <Button kind="action">{t('companies.register.submit')}</Button>
        <p class="mt-4 text-sm text-tenue">{t('companies.register.after')}</p>
      </Form>
    </FocusLayout>
  );
}

/** Asked when the check digit is off; the answer names the key, so another key is asked about anew. */
function RfcConfirmation({ form }: { form: FormState }) {
  const { t } = usePage();
  const typed = validateRfc(valueOf(form, 'rfc'));
  if (typed.ok || typed.reason !== 'check') return null;
  return (
    <Checkbox
      name="rfcConfirmed"
      value={typed.rfc}
      label={t('companies.field.rfc-confirmed', { rfc: typed.rfc })}
      hint={t('companies.field.rfc-confirmed-hint')}
    />
  );
}

function PersonFields() {
  const { t } = usePage();
  return (
    <>
      <TextField name="contactName" autocomplete="name" />
      <TextField name="email" hint={t('companies.field.email-hint')} type="email" autocomplete="email" />
      <PhoneField />
      <TextField
        name="password"
        hint={t('companies.field.password-hint')}
        type="password"
        autocomplete="new-password"
      />
    </>
  );
}

function Agreement() {
  const { t, rich } = usePage();
  const toNotice = linkTo('/privacidad');
  return (
    <>
      <Checkbox name="privacy" label={rich('companies.field.privacy', { a: toNotice })} />
      <Checkbox name="rules" label={t('companies.field.rules')} />
    </>
  );
}
