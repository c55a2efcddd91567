import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { freshForm } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { PeopleTable, type TeamMember } from './people-table.js';

const views = ['todas', 'atrasadas', 'en-curso', 'aprobadas', 'sin-curso', 'invitadas'] as const;
type TeamView = (typeof views)[number];

const functions = ['hr', 'direction', 'managers', 'hiring'] as const;
type PersonFunction = (typeof functions)[number];

interface FunctionRow {
  readonly function: PersonFunction;
  readonly all: number;
  /** In the order of the courses. */
  readonly trained: readonly number[];
}

export interface TeamProgressProps {
  courses: { letter: string; title: string }[];
  people: TeamMember[];
  filter: {
    view: TeamView;
    course: string | null;
    function: PersonFunction | null;
    site: string | null;
    search: string;
  };
  /** Where people work, as far as it was said. */
  sites: readonly string[];
  /** How many of each function have each course; null: the company has not said who does what. */
  byFunction: readonly FunctionRow[] | null;
  /** How many people there are in each view. */
  counts: Record<string, number>;
  /** How many the filter leaves, and how many there are. */
  total: number;
  everyone: number;
  /** Courses that have lain unfinished and of which somebody may be reminded now. */
  remindable: number;
  certified: number;
  open: number;
  page: number;
  pages: number;
}

/** Everyone of the company and where they are in each course. */
export function TeamProgress(props: TeamProgressProps) {
  const { courses, people, certified, open, page, pages, remindable, total } = props;
  const { t, query } = usePage();
  const empty = certified + open === 0;
  return (
    <CompanyLayout title={t('courses.company.title')}>
      <h1>{t('courses.company.title')}</h1>
      <p class="mt-3 max-w-lectura">{t('courses.company.intro')}</p>
      {empty ? (
        <div class="mt-8">
          <EmptyState title={t('courses.company.empty')} action={{ ...enrol, label: t('courses.company.enrol') }}>
            {t('courses.company.empty-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p class="mt-2">{t('courses.company.summary', { certified, open })}</p>
          <p class="mt-5">
            <LinkButton {...enrol}>{t('courses.company.enrol')}</LinkButton>
          </p>
          {remindable > 0 && <RemindAll n={remindable} />}
          <Filters {...props} />
          <p class="mt-6 flex flex-wrap gap-x-6 gap-y-2">
            <span>{t('courses.company.found', { n: total })}</span>
            <TextLink href={`/empresa/cursos/avance.csv${query}`}>{t('courses.company.csv')}</TextLink>
            <TextLink href={`/empresa/cursos/avance.xlsx${query}`}>{t('courses.company.xlsx')}</TextLink>
            <TextLink href="/empresa/cursos/reglas">{t('courses.rules.title')}</TextLink>
            <TextLink href="/empresa/cursos/enlaces">{t('courses.links.title')}</TextLink>
            <TextLink href="/empresa/cursos/dc3">{t('courses.dc3.title')}</TextLink>
            <TextLink href="/empresa/cursos/grupos">{t('courses.groups.title')}</TextLink>
          </p>
          <div class="mt-4">
            {people.length > 0 ? (
              <PeopleTable courses={courses} people={people} />
            ) : (
              <EmptyState title={t('courses.company.nobody')}>{t('courses.company.nobody-text')}</EmptyState>
            )}
          </div>
          <Pagination page={page} pages={pages} />
          <ByFunction rows={props.byFunction} courses={courses} />
          <dl class="mt-8 grid gap-1 text-sm text-tenue">
            {courses.map((course) => (
              <div key={course.letter} class="flex gap-2">
                <dt class="font-bold">{course.letter}</dt>
                <dd class="m-0" lang="es-MX">
                  {course.title}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </CompanyLayout>
  );
}

function RemindAll({ n }: { n: number }) {
  const { t } = usePage();
  return (
    <div class="mt-5 max-w-lectura">
      <ActionButton kind="outline" action="/empresa/cursos/recordar">
        {t('courses.company.remind-all', { n })}
      </ActionButton>
      <p class="mt-2 text-sm text-tenue">{t('courses.company.remind-all-note')}</p>
    </div>
  );
}

/** Views with their counts; a course and a text narrow each of them. The address says it all, so that it can be shared. */
function Filters({ filter, counts, courses, sites, byFunction }: TeamProgressProps) {
  const { t } = usePage();
  const narrowed = {
    curso: filter.course ?? '',
    funcion: filter.function ?? '',
    centro: filter.site ?? '',
    buscar: filter.search,
  };
  const form = freshForm(narrowed);
  const href = (view: TeamView) => {
    const asked = { ver: view === 'todas' ? '' : view, ...narrowed };
    const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
    return `/empresa/cursos${search ? `?${search}` : ''}`;
  };
  return (
    <div class="mt-8">
      <Tabs
        label={t('courses.company.views')}
        tabs={views.map((view) => ({
          href: href(view),
          label: t(`courses.company.view.${view}`, { n: counts[view] ?? 0 }),
          current: view === filter.view,
        }))}
      />
      <form method="get" action="/empresa/cursos" class="mt-5 flex flex-wrap items-end gap-3" role="search">
        {filter.view !== 'todas' && <input type="hidden" name="ver" value={filter.view} />}
        <TextField form={form} name="buscar" label={t('courses.company.search')} type="search" maxLength={80} />
        <Select
          form={form}
          name="curso"
          label={t('courses.company.in-course')}
          noEmpty
          choices={[
            { value: '', label: t('courses.company.any-course') },
            ...courses.map(({ letter }) => ({ value: letter, label: t('courses.company.course', { letter }) })),
          ]}
        />
        {byFunction && (
          <Select
            form={form}
            name="funcion"
            label={t('courses.company.of-function')}
            noEmpty
            choices={[
              { value: '', label: t('courses.company.any-function') },
              ...functions.map((one) => ({ value: one, label: t(`companies.functions.name.${one}`) })),
            ]}
          />
        )}
        {sites.length > 0 && (
          <Select
            form={form}
            name="centro"
            label={t('courses.company.at-site')}
            noEmpty
            choices={[
              { value: '', label: t('courses.company.any-site') },
              ...sites.map((site) => ({ value: site, label: site })),
            ]}
          />
        )}
        <div class="campo">
          <Button kind="outline">{t('courses.company.filter')}</Button>
        </div>
      </form>
    </div>
  );
}

/** How many of each function have a certificate: what the conditions of a level ask for. */
function ByFunction({ rows, courses }: { rows: readonly FunctionRow[] | null; courses: TeamProgressProps['courses'] }) {
  const { t } = usePage();
  return (
    <Section id="funciones" class="mt-10" title={t('courses.company.by-function')} heading="mb-2">
      <p class="max-w-lectura">
        {t(rows === null ? 'courses.company.by-function-none' : 'courses.company.by-function-text')}{' '}
        <TextLink href="/empresa/equipo/funciones">{t('companies.functions.title')}</TextLink>
      </p>
      {rows !== null && rows.length > 0 && (
        <DataTable
          caption={t('courses.company.by-function')}
          rows={rows}
          rowKey={(row) => row.function}
          columns={[
            { heading: t('courses.company.of-function'), cell: (row) => t(`companies.functions.name.${row.function}`) },
            ...courses.map(({ letter }, at) => ({
              heading: t('courses.company.course', { letter }),
              cell: ({ trained, all }: FunctionRow) => t('courses.company.trained', { trained: trained[at] ?? 0, all }),
            })),
          ]}
        />
      )}
    </Section>
  );
}

const enrol = { kind: 'action', href: '/empresa/cursos/inscribir', icon: 'plus' } as const;
