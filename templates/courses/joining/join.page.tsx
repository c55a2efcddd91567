import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Form, type FormState, freshForm, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { linkTo } from '../../components/text-link.js';
import { FocusLayout } from '../../layouts/focus-layout.js';
import { usePage } from '../../page.js';

interface JoinPageProps {
  code: string;
  company: string;
  state: 'open' | 'closed' | 'ended' | 'full';
  course: { title: string };
  form: FormState;
}

/** Where an open link of a company leads: a name, and an address for whoever has one. */
export function JoinPage({ code, company, state, course, form }: JoinPageProps) {
  const { t, rich } = usePage();
  return (
    <FocusLayout title={t('courses.join.title', { company })} noindex narrow>
      <h1>{t('courses.join.title', { company })}</h1>
      <p class="mt-2 mb-6 text-lg" lang="es-MX">
        {course.title}
      </p>
      {state === 'open' ? (
        <Form
          form={form}
          action={`/unirse/${encodeURIComponent(code)}`}
          labels={{ name: t('courses.enrol.name'), email: t('courses.enrol.email') }}
        >
          <input type="hidden" name="key" value={valueOf(form, 'key')} />
          <TextField name="name" hint={t('courses.join.name-hint')} autocomplete="name" maxLength={120} />
          <TextField
            name="email"
            type="email"
            hint={t('courses.join.email-hint')}
            autocomplete="email"
            maxLength={254}
            optional
          />
          <p class="mb-5 text-sm text-tenue">{rich('courses.join.notice', { company, a: linkTo('/privacidad') })}</p>
          <Button kind="action">{t('courses.join.do')}</Button>
        </Form>
      ) : (
        <Alert kind="info">{t(`courses.join.${state}`, { company })}</Alert>
      )}
    </FocusLayout>
  );
}

interface JoinedPageProps {
  joined: { kind: 'mailed'; email: string } | { kind: 'coded'; slip: { name: string; code: string; pin: string } };
  company: string;
  slug: string;
}

/** After joining: a mail that brings the rest, or the code and PIN to keep. */
export function JoinedPage({ joined, company, slug }: JoinedPageProps) {
  const { t } = usePage();
  if (joined.kind === 'mailed')
    return (
      <FocusLayout title={t('courses.joined.mail')} noindex narrow>
        <h1>{t('courses.joined.mail')}</h1>
        <p class="mt-4">{t('courses.joined.mail-text', { email: joined.email, company })}</p>
      </FocusLayout>
    );
  const { name, code, pin } = joined.slip;
  return (
    <FocusLayout title={t('courses.joined.title')} noindex narrow>
      <h1>{t('courses.joined.title')}</h1>
      <p class="mt-3">{t('courses.joined.text', { name })}</p>
      <dl class="ficha my-6">
        <div class="py-2">
          <dt class="text-tenue">{t('accounts.codes.code')}</dt>
          <dd class="m-0 text-2xl font-bold">
            <code>{code}</code>
          </dd>
        </div>
        <div class="py-2">
          <dt class="text-tenue">{t('accounts.codes.pin')}</dt>
          <dd class="m-0 text-2xl font-bold">
            <code>{`${pin.slice(0, 3)} ${pin.slice(3)}`}</code>
          </dd>
        </div>
      </dl>
      <p class="mb-6">{t('courses.joined.keep')}</p>
      <Form form={freshForm()} action="/codigo">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="pin" value={pin} />
        <input type="hidden" name="volver" value={`/aprender/${slug}`} />
        <Button kind="action">{t('courses.joined.begin')}</Button>
      </Form>
    </FocusLayout>
  );
}
