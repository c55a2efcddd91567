import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { RequestFields } from './own-data.page.js';

/** Asking about one's data without signing in. */
export function RequestPage({ form }: { form: FormState }) {
  const { t, rich } = usePage();
  const labels = {
    derecho: t('privacy.ask.right'),
    texto: t('privacy.ask.text'),
    nombre: t('privacy.ask.name'),
    correo: t('privacy.ask.email'),
  };
  return (
    <PublicLayout title={t('privacy.ask.heading')} noindex>
      <div class="max-w-lectura">
        <h1>{t('privacy.ask.heading')}</h1>
        <p class="mt-3">{t('privacy.ask.lead')}</p>
        <p>
          {rich('privacy.ask.account', {
            a: linkTo('/entrar?volver=%2Fcuenta%2Fdatos'),
          })}
        </p>
        <Form form={form} action="/privacidad/solicitud" labels={labels} class="mt-6">
          <RequestFields form={form} rights={['access', 'rectification', 'erasure', 'opposition']} />
          <TextField form={form} name="nombre" label={labels.nombre} autocomplete="name" />
          <TextField
            form={form}
            name="correo"
            type="email"
            label={labels.correo}
            hint={t('privacy.ask.email-hint')}
            autocomplete="email"
          />
          <Button kind="action">{t('privacy.ask.send')}</Button>
        </Form>
        <p class="mt-6 text-sm text-tenue">{t('privacy.ask.terms')}</p>
      </div>
    </PublicLayout>
  );
}
