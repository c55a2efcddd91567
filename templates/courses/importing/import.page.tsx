import { Alert } from '../../components/alert.js';
import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup, RadioGroup } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { FileField } from '../../components/file-field.js';
import { errorText, Form, type FormProblem, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

type ImportColumn = 'name' | 'surname' | 'email' | 'number' | 'site' | 'course' | 'deadline';

const here = '/empresa/cursos/inscribir/archivo';

/** Asks for a file of people. */
export function UploadPage({ form, most, mb }: { form: FormState; most: number; mb: number }) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('courses.import.title')}>
      <BackLink href="/empresa/cursos/inscribir">{t('courses.enrol.title')}</BackLink>
      <div class="max-w-lectura">
        <h1>{t('courses.import.title')}</h1>
        <p class="mt-2 mb-6">{t('courses.import.intro')}</p>
        <Form form={form} action={here} labels={{ file: t('courses.import.file') }} multipart>
          <FileField
            name="file"
            hint={t('courses.import.file-hint', { most, mb })}
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <Button kind="action">{t('courses.import.send')}</Button>
        </Form>
        <Section id="columnas" title={t('courses.import.columns')} ruled>
          <p class="mb-3">{t('courses.import.columns-text')}</p>
          <ul class="grid gap-1 list-disc pl-5">
            {(['name', 'email', 'number', 'site', 'course', 'deadline'] as const).map((column) => (
              <li key={column}>
                <strong>{t(`courses.import.column.${column}`)}</strong>: {t(`courses.import.column.${column}-text`)}
              </li>
            ))}
          </ul>
          <p class="mt-4">
            <a class="enlace" href={`${here}/plantilla.xlsx`} download>
              {t('courses.import.template')}
            </a>
          </p>
        </Section>
      </div>
    </CompanyLayout>
  );
}

interface ImportPageProps {
  file: { id: string; name: string; applied: boolean; people: number; enrolled: number };
  counts: { good: number; faulty: number; open: number; members: number; invited: number; coded: number };
  courses: readonly { slug: string; letter: string; title: string }[];
  /** Courses that rows name themselves. */
  named: readonly { letter: string; title: string }[];
  faulty: readonly {
    row: number;
    text: string;
    problems: readonly { column: ImportColumn; problem: FormProblem }[];
  }[];
  sample: readonly {
    row: number;
    name: string;
    email: string;
    number: string;
    site: string;
    deadline: string | null;
  }[];
  /** Days in which the invitations go out, and how many on each. */
  days: number;
  perDay: number;
  /** Faulty rows on the page. */
  shown: number;
  today: string;
  form: FormState;
}

/** What a file would do, and what is wrong in it; after it was carried out, what came of it. */
export function ImportPage(props: ImportPageProps) {
  const { t } = usePage();
  const { file, counts } = props;
  return (
    <CompanyLayout title={t('courses.import.title')}>
      <BackLink href={here}>{t('courses.import.another')}</BackLink>
      <h1>{t(file.applied ? 'courses.import.applied-title' : 'courses.import.preview-title')}</h1>
      <p class="mt-2 mb-6 text-tenue break-all">{file.name}</p>
      {file.applied ? (
        <Applied {...props} />
      ) : (
        <>
          {counts.faulty > 0 && (
            <Alert kind="warning" class="mb-6">
              {t('courses.import.some-faulty', counts)}
            </Alert>
          )}
          {counts.good > 0 && <Would {...props} />}
        </>
      )}
      {counts.faulty > 0 && <Faulty {...props} />}
    </CompanyLayout>
  );
}

function Applied({ file, counts }: ImportPageProps) {
  const { t } = usePage();
  return (
    <>
      <Alert kind={file.enrolled > 0 ? 'success' : 'info'} live class="mb-6">
        {t('courses.import.applied', { people: file.people, enrolled: file.enrolled })}
        {counts.faulty > 0 && ` ${t('courses.import.left', { n: counts.faulty })}`}
      </Alert>
      <p class="flex flex-wrap gap-4">
        <LinkButton kind="action" href="/empresa/cursos">
          {t('courses.company.title')}
        </LinkButton>
        <LinkButton kind="outline" href="/empresa/equipo/codigos">
          {t('courses.import.slips')}
        </LinkButton>
      </p>
    </>
  );
}

function Would({ file, counts, courses, named, sample, days, perDay, today, form }: ImportPageProps) {
  const { t, date } = usePage();
  const labels = {
    course: t(named.length > 0 ? 'courses.import.courses-of-others' : 'courses.enrol.course'),
    deadline: t('courses.import.deadline'),
    which: t('courses.import.which'),
  };
  return (
    <>
      <ul class="grid gap-1 list-disc pl-5 mb-6 max-w-lectura">
        {counts.members > 0 && <li>{t('courses.import.members', { n: counts.members })}</li>}
        {counts.invited > 0 && <li>{t('courses.import.invited', { n: counts.invited, days, perDay })}</li>}
        {counts.coded > 0 && <li>{t('courses.import.coded', { n: counts.coded })}</li>}
        {named.length > 0 && (
          <li>{t('courses.import.named', { courses: named.map(({ letter }) => letter).join(', ') })}</li>
        )}
      </ul>
      <Section id="leimos" title={t('courses.import.sample')} heading="text-xl mb-3" class="mb-8">
        <DataTable
          caption={t('courses.import.sample')}
          rows={sample}
          rowKey={({ row }) => String(row)}
          columns={[
            { heading: t('courses.import.column.name'), cell: ({ name }) => name },
            {
              heading: t('courses.import.column.email'),
              cell: ({ email }) => (email ? <span class="break-all">{email}</span> : '—'),
            },
            { heading: t('courses.import.column.number'), cell: ({ number }) => number || '—' },
            { heading: t('courses.import.column.site'), cell: ({ site }) => site || '—' },
            {
              heading: t('courses.import.column.deadline'),
              cell: ({ deadline }) => (deadline ? date.long(deadline) : '—'),
            },
          ]}
        />
      </Section>
      <Form form={form} action={`${here}/${file.id}`} labels={labels}>
        {counts.open > 0 && (
          <CheckboxGroup
            name="course"
            hint={t(named.length > 0 ? 'courses.import.courses-of-others-hint' : 'courses.enrol.course-hint')}
            choices={courses.map((course) => ({
              value: course.slug,
              label: <span lang="es-MX">{t('courses.company.letters', course)}</span>,
            }))}
          />
        )}
        <TextField
          name="deadline"
          type="date"
          min={today}
          hint={t('courses.import.deadline-hint')}
          optional
          size="medium"
        />
        {counts.faulty > 0 && (
          <RadioGroup
            name="which"
            choices={[
              { value: 'all', label: t('courses.import.which-all') },
              { value: 'good', label: t('courses.import.which-good', { n: counts.good }) },
            ]}
          />
        )}
        <Button kind="action">{t('courses.import.do')}</Button>
      </Form>
    </>
  );
}

function Faulty({ file, counts, faulty, shown }: ImportPageProps) {
  const page = usePage();
  const { t } = page;
  return (
    <Section id="fallas" class="mt-10" title={t('courses.import.faulty', { n: counts.faulty })} heading="text-xl mb-3">
      <p class="mb-4">
        <a class="enlace" href={`${here}/${file.id}/fallas.csv`} download>
          {t('courses.import.faulty-csv')}
        </a>
        {counts.faulty > shown && <span class="text-tenue"> {t('courses.import.faulty-first', { n: shown })}</span>}
      </p>
      <DataTable
        caption={t('courses.import.faulty', { n: counts.faulty })}
        rows={faulty}
        rowKey={({ row }) => String(row)}
        columns={[
          { heading: t('courses.import.row'), cell: ({ row }) => row },
          { heading: t('courses.import.text'), cell: ({ text }) => <span class="break-all">{text}</span> },
          {
            heading: t('courses.import.why'),
            cell: ({ problems }) => (
              <ul class="m-0 p-0 list-none">
                {problems.map(({ column, problem }) => (
                  <li key={column}>
                    {t(`courses.import.column.${column}`)}: {errorText(page, problem)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p class="mt-4">
        <TextLink href={here}>{t('courses.import.another')}</TextLink>
      </p>
    </Section>
  );
}
