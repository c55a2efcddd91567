import { Button, LinkButton } from '../../components/button.js';
import { Form, valueOf, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';
import { ReturnField, returning } from './returning.js';

/** By password, or on to a link by mail. */
export function SignInPage({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = { email: t('accounts.email'), password: t('accounts.password') };
  return (
    <FocusLayout title={t('accounts.sign-in')} narrow>
      <h1 class="mb-3">{t('accounts.sign-in')}</h1>
      <p class="text-tenue mb-6">{t('accounts.sign-in-lead')}</p>
      <Form form={form} action="/entrar" labels={labels}>
        <ReturnField form={form} />
        <TextField name="email" type="email" autocomplete="username" />
        <TextField name="password" type="password" autocomplete="current-password" />
        <p class="mb-6">
          <TextLink href={`/recuperar${returning('correo', valueOf(form, 'email'))}`}>{t('accounts.forgot')}</TextLink>
        </p>
        <Button kind="action">{t('accounts.sign-in-do')}</Button>
      </Form>
      <section class="mt-10 pt-6 border-t border-linea">
        <h2 class="text-xl">{t('accounts.no-password')}</h2>
        <p class="mt-1 mb-4">{t('accounts.no-password-text')}</p>
        <LinkButton kind="outline" icon="mail" href={`/entrar/enlace${returning('volver', valueOf(form, 'volver'))}`}>
          {t('accounts.ask-link')}
        </LinkButton>
        <p class="mt-8 text-tenue">
          {t('accounts.codes.have')} <TextLink href="/codigo">{t('accounts.codes.enter')}</TextLink>
        </p>
        <p class="mt-2 text-tenue">
          {t('accounts.new-company')} <TextLink href="/registro">{t('accounts.register-company')}</TextLink>
        </p>
        <p class="mt-2 text-tenue">
          {rich('accounts.new-person', {
            a: linkTo(`/registro/persona${returning('volver', valueOf(form, 'volver'))}`),
          })}
        </p>
      </section>
    </FocusLayout>
  );
}
