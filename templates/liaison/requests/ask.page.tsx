import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { RequestLimits } from './request.shapes.js';

/** A liaison asks FM4. */
export function AskPage({ form, limits }: { form: FormState; limits: RequestLimits }) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('liaison.request-new')}>
      <BackLink href="/enlaces/solicitudes">{t('liaison.requests.liaison')}</BackLink>
      <h1>{t('liaison.request-new')}</h1>
      <p class="mt-3 max-w-lectura">{t('liaison.request-text')}</p>
      <Form
        form={form}
        action="/enlaces/solicitudes/nueva"
        labels={{ subject: t('liaison.request-field.subject'), text: t('liaison.request-field.text') }}
        class="mt-6 max-w-3xl"
      >
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <TextField name="subject" maxLength={limits.subject} autocomplete="off" />
        <TextArea name="text" hint={t('liaison.hint.request')} rows={8} maxLength={limits.text} />
        <Button kind="action">{t('liaison.request-send')}</Button>
      </Form>
    </LearnLayout>
  );
}
