import { ActionButton, Button } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, linkTo } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

const people = ['everyone', 'hr', 'direction', 'managers', 'hiring'] as const;

interface StandingRulesPageProps {
  rules: readonly {
    id: string;
    who: (typeof people)[number];
    course: { letter: string; title: string };
    /** To finish the course; null: no last day. */
    days: number | null;
    madeAt: Date;
    /** People whom it has enrolled. */
    enrolled: number;
  }[];
  courses: readonly { slug: string; letter: string; title: string }[];
  days: { least: number; most: number };
  form: FormState;
}

const here = '/empresa/cursos/reglas';

/** A company's rules of enrolment, and a form for another one. */
export function StandingRulesPage({ rules, courses, days, form }: StandingRulesPageProps) {
  const { t, rich, date } = usePage();
  return (
    <CompanyLayout title={t('courses.rules.title')}>
      <BackLink href="/empresa/cursos">{t('courses.company.title')}</BackLink>
      <h1>{t('courses.rules.title')}</h1>
      <p class="mt-2 mb-6 max-w-lectura">{rich('courses.rules.intro', { a: linkTo('/empresa/equipo/funciones') })}</p>
      {rules.length === 0 ? (
        <EmptyState title={t('courses.rules.none')}>{t('courses.rules.none-text')}</EmptyState>
      ) : (
        <DataTable
          caption={t('courses.rules.title')}
          rows={rules}
          columns={[
            { heading: t('courses.rules.who'), cell: ({ who }) => t(`courses.rules.who.${who}`) },
            {
              heading: t('courses.enrolment.course'),
              cell: ({ course }) => <span lang="es-MX">{t('courses.company.letters', course)}</span>,
            },
            {
              heading: t('courses.rules.time'),
              cell: ({ days: n }) => (n === null ? t('courses.rules.no-time') : t('courses.rules.days', { n })),
            },
            {
              heading: t('courses.rules.enrolled'),
              cell: ({ enrolled, madeAt }) =>
                t('courses.rules.enrolled-since', { n: enrolled, day: date.short(madeAt) }),
            },
            {
              heading: t('courses.rules.end'),
              cell: ({ id, who, course }) => (
                <ActionButton small kind="ghost" action={`${here}/${id}/quitar`}>
                  {t('courses.rules.end-do')}{' '}
                  <span class="sr-only">
                    {t(`courses.rules.who.${who}`)}, {course.title}
                  </span>
                </ActionButton>
              ),
            },
          ]}
        />
      )}
      <Section id="nueva" title={t('courses.rules.add')} ruled>
        <Form
          form={form}
          action={here}
          labels={{
            who: t('courses.rules.who'),
            course: t('courses.enrolment.course'),
            days: t('courses.rules.days-for'),
            present: t('courses.rules.present'),
          }}
        >
          <Select name="who" choices={people.map((one) => ({ value: one, label: t(`courses.rules.who.${one}`) }))} />
          <Select
            name="course"
            choices={courses.map((course) => ({ value: course.slug, label: t('courses.company.letters', course) }))}
          />
          <TextField
            name="days"
            type="number"
            inputmode="numeric"
            min={days.least}
            max={days.most}
            size="short"
            optional
          />
          <Checkbox name="present" />
          <Button kind="outline">{t('courses.rules.add-do')}</Button>
        </Form>
      </Section>
    </CompanyLayout>
  );
}
