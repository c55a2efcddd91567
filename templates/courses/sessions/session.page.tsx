import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { CheckboxGroup, RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface SessionPageProps {
  group: { id: string; name: string };
  session: { id: string; topic: string; startsAt: Date; place: string; cancelled: boolean };
  /** Attendance can be taken. */
  begun: boolean;
  people: readonly { userId: string; name: string; method: 'code' | 'hand' | 'sheet' | null }[];
  form: FormState;
}

/** Who was at a session: marked by hand or after a signed sheet, beside those who scanned the code. */
export function SessionPage({ group, session, begun, people, form }: SessionPageProps) {
  const { t, date } = usePage();
  const here = `/empresa/cursos/grupos/${group.id}/sesiones/${session.id}`;
  return (
    <CompanyLayout title={session.topic}>
      <BackLink href={`/empresa/cursos/grupos/${group.id}`}>{group.name}</BackLink>
      <h1>{session.topic}</h1>
      <p class="mt-2">
        {date.at(session.startsAt)} · {session.place}
      </p>
      {session.cancelled ? (
        <Alert kind="warning" class="mt-6">
          {t('courses.session.is-cancelled')}
        </Alert>
      ) : (
        <>
          <p class="mt-5 flex flex-wrap gap-x-6 gap-y-2">
            <TextLink href={`${here}/codigo`}>{t('courses.session.screen')}</TextLink>
            <TextLink href={`${here}/firmas.pdf`}>{t('courses.session.sheet')}</TextLink>
          </p>
          {begun ? (
            <Form form={form} action={here} class="mt-8">
              <CheckboxGroup
                name="people"
                label={t('courses.session.who')}
                hint={t('courses.session.who-hint')}
                choices={people.map(({ userId, name, method }) => ({
                  value: userId,
                  label: name,
                  ...(method ? { hint: t(`courses.attendance.method.${method}`) } : {}),
                }))}
              />
              <RadioGroup
                name="method"
                label={t('courses.session.how')}
                choices={(['hand', 'sheet'] as const).map((value) => ({
                  value,
                  label: t(`courses.session.how.${value}`),
                }))}
              />
              <Button kind="action">{t('courses.session.take')}</Button>
            </Form>
          ) : (
            <Alert kind="info" class="mt-6">
              {t('courses.session.not-begun')}
            </Alert>
          )}
        </>
      )}
    </CompanyLayout>
  );
}
