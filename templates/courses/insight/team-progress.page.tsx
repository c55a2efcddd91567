import { LinkButton } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { EnrolmentBadge, useEnrolmentWords, type EnrolmentBadgeProps } from '../enrolling/enrolment-badge.js';

export interface CompanyCoursesProps {
  courses: { letter: string; title: string }[];
  people: CompanyPerson[];
  certified: number;
  open: number;
  page: number;
  pages: number;
}

export interface CompanyPerson {
  id: string;
  name: string;
  /** Has not accepted the invitation yet. */
  invited: boolean;
  /** One per course of the table, in its order; null when not enrolled. */
  enrolments: (CompanyEnrolment | null)[];
  lastActivityAt: Date | null;
}

export interface CompanyEnrolment extends EnrolmentBadgeProps {
  id: string;
}

/** Everyone of the company and where they are in each course. */
export function CompanyCourses({ courses, people, certified, open, page, pages }: CompanyCoursesProps) {
  const { t } = usePage();
  const empty = people.every((person) => person.enrolments.every((enrolment) => enrolment === null));
  return (
    <CompanyLayout title={t('courses.company.title')}>
      <h1>{t('courses.company.title')}</h1>
      <p class="mt-3 max-w-lectura">{t('courses.company.intro')}</p>
      {empty && page === 1 ? (
        <div class="mt-8">
          <EmptyState title={t('courses.company.empty')} action={<EnrolButton />}>
            {t('courses.company.empty-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p class="mt-2">{t('courses.company.summary', { certified, open })}</p>
          <p class="mt-5">
            <EnrolButton />
          </p>
          <div class="mt-8">
            <PeopleTable courses={courses} people={people} />
          </div>
          <Pagination page={page} pages={pages} />
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

function EnrolButton() {
  const { t } = usePage();
  return (
    <LinkButton kind="action" href="/empresa/cursos/inscribir" icon="plus">
      {t('courses.company.enrol')}
    </LinkButton>
  );
}

function PeopleTable({ courses, people }: Pick<CompanyCoursesProps, 'courses' | 'people'>) {
  const { t, date } = usePage();
  const columns: Column<CompanyPerson>[] = [
    {
      heading: t('courses.company.person'),
      cell: (person) => (
        <>
          {person.name}
          {person.invited && <span class="block text-sm font-normal text-tenue">{t('courses.company.invited')}</span>}
        </>
      ),
    },
    ...courses.map(({ letter }, at) => ({
      heading: t('courses.company.course', { letter }),
      cell: (person: CompanyPerson) => (
        <Cell enrolment={person.enrolments[at] ?? null} name={person.name} letter={letter} />
      ),
    })),
    {
      heading: t('courses.company.activity'),
      cell: ({ lastActivityAt }) => (lastActivityAt ? date.relative(lastActivityAt) : t('courses.company.no-activity')),
    },
  ];
  return (
    <DataTable
      caption={t('courses.company.table')}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
    />
  );
}

function Cell({ enrolment, name, letter }: { enrolment: CompanyEnrolment | null; name: string; letter: string }) {
  const { t } = usePage();
  if (!enrolment) return <span class="text-sm text-tenue">{t('courses.state.none')}</span>;
  return <CellLink enrolment={enrolment} name={name} letter={letter} />;
}

function CellLink({ enrolment, name, letter }: { enrolment: CompanyEnrolment; name: string; letter: string }) {
  const { t } = usePage();
  const state = useEnrolmentWords(enrolment);
  return (
    <a
      class="inline-flex min-h-8 items-center"
      href={`/empresa/cursos/${enrolment.id}`}
      aria-label={t('courses.company.link', { state, name, letter })}
    >
      <EnrolmentBadge {...enrolment} />
    </a>
  );
}
