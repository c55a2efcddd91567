import { LinkButton } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Pagination } from '../../components/pagination.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { PeopleTable, type TeamMember } from './people-table.js';

export interface TeamProgressProps {
  courses: { letter: string; title: string }[];
  people: TeamMember[];
  certified: number;
  open: number;
  page: number;
  pages: number;
}

/** Everyone of the company and where they are in each course. */
export function TeamProgress({ courses, people, certified, open, page, pages }: TeamProgressProps) {
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
