import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState, useForm, valueOf, valuesOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface Dc3PlanPageProps {
  courses: readonly { id: string; letter: string; title: string }[];
  areas: readonly { key: string; name: string }[];
  /** Legal name. */
  company: string;
  headcount: number;
  /** More than 50 people: a joint commission signs. */
  commission: boolean;
  /** The most letters of each kind of text. */
  lengths: { agent: number; address: number; registration: number };
  form: FormState;
}

/** What the company says of its training plan, so that DC-3 can be given. */
export function Dc3PlanPage({ courses, areas, company, headcount, commission, lengths, form }: Dc3PlanPageProps) {
  const { t } = usePage();
  const names = [
    'startsOn',
    'endsOn',
    'courses',
    'agent',
    'agentName',
    'agentRegistration',
    'employerName',
    'workersName',
    'establishments',
    'employerRegistration',
    'address',
    'activity',
  ] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses.dc3.plan.${name}`)]));
  return (
    <CompanyLayout title={t('courses.dc3.plan.title')}>
      <BackLink href="/empresa/cursos/dc3">{t('courses.dc3.title')}</BackLink>
      <h1>{t('courses.dc3.plan.title')}</h1>
      <p class="mt-2 mb-6 text-tenue max-w-lectura">{t('courses.dc3.plan.intro')}</p>
      <Form form={form} action="/empresa/cursos/dc3/plan" labels={labels}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <h2 class="text-xl mb-3">{t('courses.dc3.plan.period')}</h2>
        <TextField name="startsOn" type="date" size="medium" />
        <TextField name="endsOn" type="date" size="medium" hint={t('courses.dc3.plan.endsOn-hint')} />

        <h2 class="text-xl mt-8 mb-3">{t('courses.dc3.plan.courses')}</h2>
        <p class="mb-4 max-w-lectura">{t('courses.dc3.plan.courses-text')}</p>
        {courses.map((course) => (
          <CourseOfPlan key={course.id} course={course} areas={areas} most={lengths.agent} />
        ))}

        <h2 class="text-xl mt-8 mb-3">{t('courses.dc3.plan.agent-heading')}</h2>
        <RadioGroup
          name="agent"
          choices={(['internal', 'external', 'other'] as const).map((value) => ({
            value,
            label: t(`courses.dc3.plan.agent.${value}`, { company }),
            hint: t(`courses.dc3.plan.agent.${value}-hint`),
          }))}
        />
        <TextField name="agentName" maxLength={lengths.agent} hint={t('courses.dc3.plan.agentName-hint')} />
        <TextField name="agentRegistration" maxLength={lengths.registration} size="medium" />

        <h2 class="text-xl mt-8 mb-3">{t('courses.dc3.plan.signing')}</h2>
        <Alert kind="info" class="mb-4">
          {t(commission ? 'courses.dc3.plan.commission' : 'courses.dc3.plan.no-commission', { n: headcount })}
        </Alert>
        <TextField name="employerName" maxLength={lengths.agent} />
        {(commission || valueOf(form, 'workersName') !== '') && (
          <TextField name="workersName" maxLength={lengths.agent} />
        )}

        <h2 class="text-xl mt-8 mb-3">{t('courses.dc3.plan.list')}</h2>
        <p class="mb-4 max-w-lectura">{t('courses.dc3.plan.list-text')}</p>
        <TextField name="establishments" inputmode="numeric" size="short" />
        <TextField name="employerRegistration" maxLength={lengths.registration} size="medium" optional />
        <TextField name="address" maxLength={lengths.address} optional />
        <TextField name="activity" maxLength={lengths.agent} optional />
        <div class="mt-6">
          <Button kind="action">{t('action.save')}</Button>
        </div>
      </Form>
    </CompanyLayout>
  );
}

/** A course that may be in the plan: whether it is, what it is about for the authority, who teaches it. */
function CourseOfPlan({
  course,
  areas,
  most,
}: {
  course: { id: string; letter: string; title: string };
  areas: readonly { key: string; name: string }[];
  most: number;
}) {
  const { t } = usePage();
  const { form } = useForm();
  const id = `curso-${course.letter}`;
  return (
    <fieldset class="border border-linea rounded-box p-4 mb-4 max-w-lectura">
      <legend class="sr-only">{course.title}</legend>
      <label class="flex gap-3 items-start font-bold" for={id}>
        <input
          class="checkbox checkbox-primary mt-0.5"
          type="checkbox"
          id={id}
          name="courses"
          value={course.id}
          checked={valuesOf(form, 'courses').includes(course.id)}
        />
        <span lang="es-MX">{course.title}</span>
      </label>
      <div class="mt-3 grid gap-x-4 sm:grid-cols-2">
        <Select
          name={`area:${course.id}`}
          label={t('courses.dc3.plan.area')}
          noEmpty
          choices={areas.map(({ key, name }) => ({ value: key, label: `${key} ${name}` }))}
        />
        <TextField name={`trainer:${course.id}`} label={t('courses.dc3.plan.trainer')} maxLength={most} />
      </div>
    </fieldset>
  );
}
