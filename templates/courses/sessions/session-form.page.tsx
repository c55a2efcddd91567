import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface SessionFormPageProps {
  group: { id: string; name: string };
  /** Null: a new one. */
  sessionId: string | null;
  limits: { place: number; topic: number };
  form: FormState;
}

/** A session: what about, when, where. */
export function SessionFormPage({ group, sessionId, limits, form }: SessionFormPageProps) {
  const { t } = usePage();
  const here = `/empresa/cursos/grupos/${group.id}`;
  const title = t(sessionId ? 'courses.session.change' : 'courses.session.new');
  const labels = Object.fromEntries(
    (['topic', 'day', 'from', 'until', 'place'] as const).map((name) => [name, t(`courses.session.${name}`)]),
  );
  return (
    <CompanyLayout title={title}>
      <BackLink href={here}>{group.name}</BackLink>
      <h1>{title}</h1>
      {sessionId && <p class="mt-2 text-tenue max-w-lectura">{t('courses.session.change-text')}</p>}
      <Form
        form={form}
        action={`${here}/sesiones/${sessionId ? `${sessionId}/cambiar` : 'nueva'}`}
        labels={labels}
        class="mt-6"
      >
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextField name="topic" maxLength={limits.topic} />
        <TextField name="day" type="date" size="medium" />
        <TextField name="from" type="time" size="short" hint={t('courses.session.zone')} />
        <TextField name="until" type="time" size="short" />
        <TextField name="place" maxLength={limits.place} hint={t('courses.session.place-hint')} />
        <Button kind="action">{t('action.save')}</Button>
      </Form>
    </CompanyLayout>
  );
}
