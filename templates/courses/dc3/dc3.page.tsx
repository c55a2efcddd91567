import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FileField } from '../../components/file-field.js';
import { Form, freshForm } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

type Obstacle = 'no-plan' | 'not-in-plan' | 'outside-plan' | 'registration' | 'workers' | 'person';

interface Line {
  certificateId: string;
  name: string;
  courseTitle: string;
  finishedOn: string;
  deliverBy: string;
  given: { id: string; at: Date } | null;
  obstacles: readonly Obstacle[];
}

interface Dc3PageProps {
  /** Null before the company said anything of its plan. */
  plan: {
    startsOn: string;
    endsOn: string;
    courses: number;
    /** Years that began, each with the day by which its list is presented. */
    years: readonly { from: string; to: string; listBy: string }[];
  } | null;
  lines: readonly Line[];
  today: string;
  /** How many papers can be given now, and how many were. */
  ready: number;
  given: number;
  page: number;
  pages: number;
}

/** The company's DC-3: what is missing for whom, what was given, and the lists for the authority. */
export function Dc3Page(props: Dc3PageProps) {
  const { plan, lines, ready, given, page, pages } = props;
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('courses.dc3.title')}>
      <BackLink href="/empresa/cursos">{t('courses.company.title')}</BackLink>
      <h1>{t('courses.dc3.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('courses.dc3.intro')}</p>
      {plan ? (
        <p class="mt-4">
          {t('courses.dc3.plan-is', {
            from: date.long(plan.startsOn),
            to: date.long(plan.endsOn),
            n: plan.courses,
          })}{' '}
          <TextLink href="/empresa/cursos/dc3/plan">{t('courses.dc3.plan-change')}</TextLink>
        </p>
      ) : (
        <Alert kind="info" class="mt-6" title={t('courses.dc3.plan-none')}>
          {t('courses.dc3.plan-none-text')}
          <span class="block mt-3">
            <LinkButton href="/empresa/cursos/dc3/plan" kind="action">
              {t('courses.dc3.plan-begin')}
            </LinkButton>
          </span>
        </Alert>
      )}
      {lines.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('courses.dc3.nobody')}>{t('courses.dc3.nobody-text')}</EmptyState>
        </div>
      ) : (
        <>
          <div class="mt-6 flex flex-wrap gap-3 items-center">
            {ready > 0 && (
              <ActionButton kind="action" action="/empresa/cursos/dc3/expedir">
                {t('courses.dc3.give-all', { n: ready })}
              </ActionButton>
            )}
            {given > 0 && <TextLink href="/empresa/cursos/dc3/dc3.zip">{t('courses.dc3.zip', { n: given })}</TextLink>}
          </div>
          <div class="mt-6">
            <Lines {...props} />
          </div>
          <Pagination page={page} pages={pages} />
          {plan && <Import />}
          {plan && given > 0 && <Lists years={plan.years} />}
        </>
      )}
    </CompanyLayout>
  );
}

function Lines({ lines, today }: Dc3PageProps) {
  const { t, date } = usePage();
  const state = (line: Line) => {
    if (line.given) return t('courses.dc3.given-on', { day: date.long(line.given.at) });
    if (line.obstacles.length > 0)
      return (
        <ul class="m-0 p-0 list-none">
          {line.obstacles.map((one) => (
            <li key={one}>{t(`courses.dc3.obstacle.${one}`)}</li>
          ))}
        </ul>
      );
    return t('courses.dc3.ready');
  };
  const until = (line: Line) => {
    if (line.given) return '—';
    const day = date.long(line.deliverBy);
    return line.deliverBy < today ? t('courses.dc3.late', { day }) : day;
  };
  const actions = (line: Line) => (
    <div class="flex flex-wrap gap-x-4 gap-y-2 items-center">
      <TextLink href={`/empresa/cursos/dc3/persona/${line.certificateId}`}>
        {t('courses.dc3.data')} <span class="sr-only">{t('courses.dc3.of', { name: line.name })}</span>
      </TextLink>
      {line.given && (
        <TextLink href={`/empresa/cursos/dc3/constancias/${line.given.id}`}>
          {t('courses.dc3.download')} <span class="sr-only">{t('courses.dc3.of', { name: line.name })}</span>
        </TextLink>
      )}
      {line.obstacles.length === 0 && (
        <ActionButton kind="outline" action={`/empresa/cursos/dc3/expedir/${line.certificateId}`}>
          {t(line.given ? 'courses.dc3.give-again' : 'courses.dc3.give')}{' '}
          <span class="sr-only">{t('courses.dc3.of', { name: line.name })}</span>
        </ActionButton>
      )}
    </div>
  );
  return (
    <DataTable
      caption={t('courses.dc3.title')}
      rows={lines}
      rowKey={(line) => line.certificateId}
      columns={[
        { heading: t('courses.dc3.who'), cell: (line) => line.name },
        { heading: t('courses.dc3.course'), cell: (line) => <span lang="es-MX">{line.courseTitle}</span> },
        { heading: t('courses.dc3.finished'), cell: (line) => date.long(line.finishedOn) },
        { heading: t('courses.dc3.state'), cell: state },
        { heading: t('courses.dc3.deliver-by'), cell: until },
        { heading: t('courses.dc3.actions'), cell: actions },
      ]}
    />
  );
}

/** Many people at once, from a workbook. */
function Import() {
  const { t } = usePage();
  const labels = { archivo: t('courses.dc3.import.file'), partly: t('courses.dc3.import.partly') };
  return (
    <section class="mt-10">
      <h2 class="text-xl mb-3">{t('courses.dc3.import.title')}</h2>
      <p class="mb-4 max-w-lectura">{t('courses.dc3.import.text')}</p>
      <p class="mb-4">
        <TextLink href="/empresa/cursos/dc3/plantilla.xlsx">{t('courses.dc3.import.template')}</TextLink>
      </p>
      <Form form={freshForm()} action="/empresa/cursos/dc3/importar" labels={labels} multipart>
        <FileField name="archivo" accept=".xlsx" hint={t('courses.dc3.import.hint')} />
        <Checkbox name="partly" />
        <Button kind="outline">{t('courses.dc3.import.send')}</Button>
      </Form>
    </section>
  );
}

/** The list of each year of the plan. */
function Lists({ years }: { years: readonly { from: string; to: string; listBy: string }[] }) {
  const { t, date } = usePage();
  return (
    <section class="mt-10">
      <h2 class="text-xl mb-3">{t('courses.dc3.lists')}</h2>
      <p class="mb-4 max-w-lectura">{t('courses.dc3.lists-text')}</p>
      <ul class="grid gap-3 list-none p-0">
        {years.map(({ from, to, listBy }) => (
          <li key={from}>
            <strong>{t('courses.dc3.year', { from: date.long(from), to: date.long(to) })}</strong>
            <span class="block">{t('courses.dc3.list-by', { day: date.long(listBy) })}</span>
            <span class="flex flex-wrap gap-x-6">
              <TextLink href={`/empresa/cursos/dc3/dc4.xlsx?desde=${from}`}>{t('courses.dc3.list-xlsx')}</TextLink>
              <TextLink href={`/empresa/cursos/dc3/dc4.csv?desde=${from}`}>{t('courses.dc3.list-csv')}</TextLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
