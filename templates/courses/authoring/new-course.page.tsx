import { RadioGroup } from '../../components/choice-field.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { GroupName } from './authoring.shapes.js';

interface NewCoursePageProps {
  form: FormState;
  groups: readonly GroupName[];
  longest: number;
  home: string;
}

/** Begins a course that is new. */
export function NewCoursePage({ form, groups, longest, home }: NewCoursePageProps) {
  const { t } = usePage();
  const title = t('courses-fm4.new.title');
  const labels = { title: t('courses-fm4.field.title'), group: t('courses-fm4.field.group') };
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: home, label: t('courses-fm4.list') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.new.lead')}</p>
      <Form form={form} action={`${home}/nuevo`} labels={labels} class="mt-6 max-w-2xl">
        <TextField name="title" maxLength={longest} />
        <RadioGroup name="group" choices={groups.map((value) => ({ value, label: t(`courses-fm4.value.${value}`) }))} />
        <FormButtons send={t('courses-fm4.new.button')} cancel={home} />
      </Form>
    </Fm4Layout>
  );
}
