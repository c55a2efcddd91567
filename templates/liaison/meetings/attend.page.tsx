import type { CodeTime } from '#libs/attendance-codes';
import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';

interface AttendMeetingPageProps {
  meeting: { id: string; title: string; startsAt: Date; ally: string };
  /** Known of who has an account. */
  present: boolean;
  /** How attendance by code stands. */
  taken: CodeTime;
  limits: { name: number; institution: number };
  form: FormState;
}

/** Who scanned the code signs the list: name and institution. */
export function AttendMeetingPage({ meeting, present, taken, limits, form }: AttendMeetingPageProps) {
  const { t, date } = usePage();
  const { id, title, startsAt, ally } = meeting;
  return (
    <PublicLayout title={title} noindex>
      <h1>
        <Content>{title}</Content>
      </h1>
      <p class="mt-2">
        <Content>{ally}</Content> · {date.at(startsAt)}
      </p>
      {present && (
        <Alert kind="success" live class="mt-6">
          {t('liaison.attend.is-here')}
        </Alert>
      )}
      {!present && taken !== 'open' && (
        <Alert kind="warning" live class="mt-6">
          {t(`liaison.attend.${taken}`)}
        </Alert>
      )}
      {!present && taken === 'open' && (
        <>
          <p class="mt-4 mb-6 max-w-lectura">{t('liaison.attend.text')}</p>
          <Form
            form={form}
            action={`/reuniones/asistencia/${id}`}
            labels={{ name: t('liaison.person-field.name'), institution: t('liaison.person-field.institution') }}
            class="max-w-3xl"
          >
            <input type="hidden" name="id" value={valueOf(form, 'id')} />
            <TextField name="name" maxLength={limits.name} autocomplete="name" />
            <TextField
              name="institution"
              hint={t('liaison.hint.person-institution')}
              maxLength={limits.institution}
              autocomplete="organization"
            />
            <Button kind="action">{t('liaison.attend.do')}</Button>
          </Form>
        </>
      )}
    </PublicLayout>
  );
}

/** The code is too old, or none was scanned in this browser. */
export function ScanAgainPage() {
  const { t } = usePage();
  return (
    <PublicLayout title={t('liaison.attend.title')} noindex>
      <h1>{t('liaison.attend.title')}</h1>
      <Alert kind="warning" live class="mt-6">
        {t('liaison.attend.scan')}
      </Alert>
    </PublicLayout>
  );
}
