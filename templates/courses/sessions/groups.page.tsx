import { Button } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

interface GroupsPageProps {
  courses: readonly { id: string; title: string }[];
  groups: readonly {
    id: string;
    name: string;
    courseTitle: string;
    seated: number;
    capacity: number;
    waiting: number;
    sessions: number;
    /** When it meets next; null: no session is to come. */
    next: Date | null;
  }[];
  limits: { name: number; capacity: number };
  /** Percent of the planned time that counts as the lessons. */
  share: number;
  form: FormState;
}

/** The company's groups, and a new one. */
export function GroupsPage({ courses, groups, limits, share, form }: GroupsPageProps) {
  const { t, date } = usePage();
  const names = ['courseId', 'name', 'trainer', 'capacity', 'counts'] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`courses.group.${name}`)]));
  return (
    <CompanyLayout title={t('courses.groups.title')}>
      <BackLink href="/empresa/cursos">{t('courses.company.title')}</BackLink>
      <h1>{t('courses.groups.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('courses.groups.intro')}</p>
      {groups.length > 0 && (
        <div class="mt-6">
          <DataTable
            caption={t('courses.groups.title')}
            rows={groups}
            columns={[
              {
                heading: t('courses.group.name'),
                cell: ({ id, name }) => <TextLink href={`/empresa/cursos/grupos/${id}`}>{name}</TextLink>,
              },
              {
                heading: t('courses.group.courseId'),
                cell: ({ courseTitle }) => <span lang="es-MX">{courseTitle}</span>,
              },
              {
                heading: t('courses.group.places'),
                cell: ({ seated, capacity, waiting }) => t('courses.group.places-value', { seated, capacity, waiting }),
              },
              { heading: t('courses.group.sessions'), cell: ({ sessions }) => sessions, numeric: true },
              { heading: t('courses.group.next'), cell: ({ next }) => (next ? date.at(next) : '—') },
            ]}
          />
        </div>
      )}
      <h2 class="text-xl mt-10 mb-4">{t('courses.group.new')}</h2>
      <Form form={form} action="/empresa/cursos/grupos" labels={labels}>
        <Select name="courseId" choices={courses.map(({ id, title }) => ({ value: id, label: title }))} />
        <TextField name="name" maxLength={limits.name} hint={t('courses.group.name-hint')} />
        <TextField name="trainer" maxLength={limits.name} />
        <TextField name="capacity" inputmode="numeric" size="short" hint={t('courses.group.capacity-hint')} />
        <Checkbox name="counts" hint={t('courses.group.counts-hint', { share })} />
        <Button kind="action">{t('courses.group.make')}</Button>
      </Form>
    </CompanyLayout>
  );
}
